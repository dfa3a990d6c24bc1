import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom: a layer and the layers below it. */
const layers: Record<string, readonly string[]> = {
	model: ['model'],
	engine: ['engine', 'model'],
	draft: ['draft', 'engine', 'model'],
	reader: ['reader', 'model'],
	bibliography: ['bibliography', 'model'],
	schemas: ['schemas', 'model'],
	report: ['report', 'engine', 'model'],
	form: ['form', 'draft', 'engine', 'reader', 'report', 'model'],
	site: ['site', 'draft', 'engine', 'reader', 'bibliography', 'report', 'schemas', 'model'],
	components: ['components', 'site', 'draft', 'report', 'model'],
	pages: ['pages', 'form', 'components', 'site', 'report', 'model'],
};

const root = resolve('src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
	/\.(tsx?|astro)$/.test(file),
);

/** The modules a file imports, with whether only their types are. */
function importsOf(file: string): { from: string; types: boolean }[] {
	const text = readFileSync(join(root, file), 'utf8');
	return [
		...text.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g),
	].map(([, , type, from = '']) => ({ from, types: type !== undefined }));
}

const layerOf = (file: string) => relative(root, resolve(root, file)).split('/')[0] ?? '';

test.each(files)('%s imports only from its own layer and those below', (file) => {
	const allowed = layers[layerOf(file)];
	const strangers = importsOf(file)
		.filter(({ from }) => from.startsWith('.'))
		.map(({ from }) => layerOf(join(file, '..', from)))
		.filter((layer) => allowed && !allowed.includes(layer));
	expect(strangers).toEqual([]);
});

test.each(files.filter((file) => /^(?:draft|engine)\//.test(file)))('%s stays pure', (file) => {
	const text = readFileSync(join(root, file), 'utf8');
	const outside = importsOf(file).filter(({ from }) => /^(node:|astro|vite)/.test(from));
	const values = importsOf(file).filter(({ from, types }) => from.includes('/model/') && !types);
	const impure =
		text.match(
			/\b(?:Date\.now|Math\.random|process\.|console\.|new Date\(\)|async |await |fetch\()/g,
		) ?? [];
	expect({ outside, values, impure }).toEqual({ outside: [], values: [], impure: [] });
});

test('only the reader and the site touch files', () => {
	const readers = files.filter((file) =>
		importsOf(file).some(({ from }) => /^node:(fs|child_process|net|http)/.test(from)),
	);
	expect(readers.filter((file) => !/^(reader|site)\//.test(file))).toEqual([]);
});

test('the model imports nothing but zod and its own files', () => {
	const imported = files
		.filter((file) => file.startsWith('model/'))
		.flatMap((file) => importsOf(file).map(({ from }) => from))
		.filter((from) => !from.startsWith('./'));
	expect(new Set(imported)).toEqual(new Set(['zod']));
});

test('no file is longer than 300 lines', () => {
	const long = files.filter(
		(file) => readFileSync(join(root, file), 'utf8').split('\n').length > 300,
	);
	expect(long).toEqual([]);
});
