import type { Line } from './lines.ts';
import type { Store } from './store.ts';

/** Keeps files in memory, by path. */
export function storeTexts(texts: Readonly<Record<string, string>>): Store {
	const files = new Map(Object.entries(texts));
	const read = (path: string): string => {
		const text = files.get(path);
		if (text === undefined) throw new Error(`There is no file ${path}.`);
		return text;
	};
	const below = (path: string) => [...files.keys()].filter((file) => file.startsWith(`${path}/`));
	return {
		kindOf: (path) => {
			if (files.has(path)) return 'file';
			return below(path).length > 0 ? 'folder' : undefined;
		},
		listNames: (path) => [
			...new Set(below(path).map((file) => file.slice(path.length + 1).replace(/\/.*$/su, ''))),
		],
		readText: (path) => ({ text: read(path) }),
		readLines: (path) => splitLines(read(path)),
		readLineAt: (path, start) => /[^\r\n]*/y.exec(read(path).slice(start))?.[0] ?? '',
	};
}

function splitLines(text: string): Line[] {
	let number = 0;
	return [...text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/gu)].flatMap(({ 1: line = '', index }) => {
		number += 1;
		return /\S/u.test(line) ? [{ text: line, start: index, number }] : [];
	});
}
