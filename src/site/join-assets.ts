import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const script = /<script type="module" src="([^"]+)"><\/script>/g;
const style = /<style>([^]*?)<\/style>/g;
const entry = '\0page';

/** Rewrites pages one after the other; at the end it puts the files they load in order. */
export interface Joiner {
	rewrite: (html: string) => Promise<string>;
	finish: () => Promise<void>;
}

/** Joins the scripts of each built page into one file, and its own styles into another: fewer and smaller loads. */
export async function createJoiner(dir: URL, base: string): Promise<Joiner> {
	const folder = fileURLToPath(new URL('_astro/', dir));
	const kept = await listShared(folder);
	const bundles = new Map<string, Promise<string>>();
	const replaced = new Set<string>();
	const sheets = new Map<string, string>();
	return {
		rewrite: async (html) => {
			const { text, styles } = takeStyles(html, `${base}_astro/`);
			for (const [name, css] of styles) sheets.set(name, css);
			const names = listScripts(text).filter((script) => !kept.has(script));
			for (const old of names) replaced.add(folder + old);
			const key = names.join(' ');
			const bundle = bundles.get(key) ?? join(names, folder);
			bundles.set(key, bundle);
			return withOneScript(text, names, await bundle);
		},
		finish: async () => {
			for (const [name, css] of sheets) await writeFile(folder + name, css);
			for (const file of replaced) await rm(file);
		},
	};
}

/** Takes the styles out of a page and links to one file that holds them; its name comes from what is in it. */
export function takeStyles(
	html: string,
	folder: string,
): { text: string; styles: Map<string, string> } {
	const styles = new Map<string, string>();
	const head = html.slice(0, html.indexOf('</head>'));
	const css = [...head.matchAll(style)].map(([, text = '']) => text).join('');
	if (css === '') return { text: html, styles };
	const name = `page.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
	styles.set(name, css);
	const link = `<link rel="stylesheet" href="${folder}${name}">`;
	return { text: `${head.replace(style, '')}${link}${html.slice(head.length)}`, styles };
}

/** Puts one script in the place of the first of several, and takes the others out. */
export function withOneScript(html: string, names: string[], joined: string): string {
	let first = true;
	return html.replace(script, (tag: string, src: string) => {
		if (!names.includes(basename(src))) return tag;
		if (!first) return '';
		first = false;
		return tag.replace(basename(src), joined);
	});
}

function listScripts(html: string): string[] {
	return [...new Set([...html.matchAll(script)].map(([, src = '']) => basename(src)))];
}

/** Scripts that others import: they stay files of their own, for what is loaded later to find them. */
async function listShared(folder: string): Promise<Set<string>> {
	const shared = new Set<string>();
	for await (const name of glob('*.js', { cwd: folder })) {
		const text = await readFile(folder + name, 'utf8');
		for (const [, file = ''] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)/g))
			shared.add(file);
	}
	return shared;
}

/** Writes one script that does what several do; what they load later stays where it is. */
async function join(names: string[], folder: string): Promise<string> {
	const bundle = await rolldown({
		input: { page: entry },
		plugins: [
			{
				name: 'page',
				resolveId(id, _, { kind }) {
					if (id === entry) return id;
					return kind === 'dynamic-import' ? { id, external: true } : folder + basename(id);
				},
				load: (id) =>
					id === entry ? names.map((name) => `import './${name}';`).join('\n') : undefined,
			},
		],
	});
	const { output } = await bundle.write({
		dir: folder,
		minify: true,
		entryFileNames: 'page.[hash].js',
	});
	await bundle.close();
	return output[0].fileName;
}
