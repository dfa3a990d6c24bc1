import { existsSync } from 'node:fs';
import type { Kind } from './kind.ts';
import { Refusal } from './kind.ts';
import { confuse, readPassages, revision, tellConfusion } from './passages.ts';

const revisions = 20;

/** How well passages are found again. */
export const benchPassages: Kind = {
	usage: 'passages --texts DIR',
	about:
		'Revises the texts of sources at random, and says how well `kb verify` finds what became of the passages of the base in content/.',
	options: ["--texts DIR        the sources' texts, DIR/<source>.txt or .html"],
	run: ({ texts }) => {
		const sources = texts === undefined || !existsSync(texts) ? [] : readPassages('content', texts);
		if (sources.length === 0) {
			throw new Refusal(
				'Unexpected end, expected `--texts DIR` with texts of sources whose claims have a `passage`\n\n  help: The texts are not part of the base; name the folder in which you keep them.',
			);
		}
		const { words, dropped, moved } = revision;
		const count = sources.reduce((sum, { passages }) => sum + passages.length, 0);
		console.log(
			`${count} passages, ${revisions} revisions of each text: ${100 * words} % of the words edited, ${100 * dropped} % of the paragraphs dropped, ${100 * moved} % moved\n`,
		);
		console.log(tellConfusion(confuse(sources, revisions)));
		return [];
	},
};
