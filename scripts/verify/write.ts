import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import type { Reading } from '../../src/model/reading.ts';
import type { Outcome } from '../command.ts';
import { refuse } from '../command.ts';
import { writePassages } from './passage-lines.ts';
import { readWhole, replaceFiles } from './store.ts';

/** What was written, and which claims were not, since they stand where programs write. */
export interface Written {
	passages: number;
	files: number;
	left: string[];
}

/** Writes fingerprints into the records of sources, all of them or none. */
export function storePassages(
	content: string,
	passages: ReadonlyMap<string, string>,
	{ locate }: Reading,
): Written | Outcome {
	const fileOf = (id: string) => locate({ kind: 'claim', id }, '').file;
	const files = Map.groupBy(passages, ([id]) => fileOf(id));
	const texts = new Map<string, string>();
	const left: string[] = [];
	let count = 0;
	for (const [file, all] of files) {
		if (!file.endsWith('.yaml')) {
			left.push(...all.map(([id]) => id));
			continue;
		}
		const path = join(content, file);
		const before = readWhole(path);
		const named = new Map(all.map(([id, passage]) => [id.slice(id.indexOf('#') + 1), passage]));
		const after = writePassages(before, named);
		if (!isSameBut(before, after, named)) {
			return refuse(
				`Unexpected form of \`${path}\`, expected one into which fingerprints can be written`,
				'Write each claim as lines of its own; comments inside of braces are in the way.',
			);
		}
		texts.set(path, after);
		count += all.length;
	}
	const locked = replaceFiles(texts);
	if (locked === undefined) return { passages: count, files: texts.size, left };
	return refuse(
		`Unexpected locked file \`${locked}\`, expected one to write; nothing was written`,
		'Check that the file and its folder may be written, and that no `.new` file is left in it.',
	);
}

/** Whether a record says the same as before, but for these fingerprints. */
function isSameBut(before: string, after: string, passages: ReadonlyMap<string, string>): boolean {
	const [old, now] = [readClaims(before), readClaims(after)];
	for (const [name, passage] of passages)
		old.claims.set(name, { ...old.claims.get(name), passage });
	return isDeepStrictEqual(sortKeys(old), sortKeys(now));
}

interface Plain {
	rest: unknown;
	claims: Map<string, object>;
}

function readClaims(text: string): Plain {
	const { claims, ...rest }: Record<string, unknown> = Object(readYaml(text));
	const entries = Object.entries(Object(claims)).map(([name, claim]): [string, object] => {
		return [name, Object(claim)];
	});
	return { rest, claims: new Map(entries) };
}

function readYaml(text: string): unknown {
	try {
		return parse(text, { schema: 'failsafe' });
	} catch {
		return undefined;
	}
}

function sortKeys({ rest, claims }: Plain): unknown {
	return [rest, [...claims].map(([name, claim]) => [name, Object.entries(claim).toSorted()])];
}
