import type { Source } from '../../model/source.ts';
import { findLongestRun } from '../passages/copied.ts';
import type { TextIndex } from '../passages/index-text.ts';
import { indexText } from '../passages/index-text.ts';
import { readWords } from '../passages/words.ts';
import type { Hit, Rule } from '../rule.ts';
import { onClaim } from '../rule.ts';

/** How many words in a row are a copy. */
const COPIED = 8;

const essay = (gist: string) => `title: On tabs
kind: article
publisher: Example Gazette
issued: 2023-11
url: https://example.org/on-tabs
claims:
  tabs: { question: editing/tabs, subject: quill, answer: no, basis: asserted, gist: ${gist} }
`;

const text =
	'Nobody who has ever worked in Quill for a whole day will miss having tabs. One window shows one file.\n';

export const noCopiedSentences = {
	id: 'no-copied-sentences',
	severity: 'error',
	summary:
		'A gist or a note has fewer than eight words in a row in common with its source. It is looked at only by `kb verify`, which has the texts.',
	why: 'The sentences of a source are its authors’, and only what they say may be taken over; one’s own words show that it was understood.',
	examples: {
		good: {
			'sources/essay.yaml': essay('Quill does without tabs.'),
			'texts/essay.txt': text,
		},
		bad: {
			'sources/essay.yaml': essay('In Quill for a whole day will miss having tabs.'),
			'texts/essay.txt': text,
		},
	},
	*check({ index }) {
		for (const [id, { text }] of index.knowledge.texts ?? []) {
			const source = index.sources.get(id);
			if (source) yield* findCopied(source, indexText(text));
		}
	},
} as const satisfies Rule;

function* findCopied({ id, note, claims }: Source, text: TextIndex): Generator<Hit> {
	const texts = [
		{ on: { kind: 'source', id } as const, field: 'note', own: note, claims: [] },
		...claims.map((claim) => {
			return { on: onClaim(claim), field: 'gist', own: claim.gist, claims: [claim.id] };
		}),
	];
	for (const { own = '', ...place } of texts) {
		const words = readWords(own);
		const run = findLongestRun(text, words);
		if (!run || run.length < COPIED) continue;
		const copied = own.slice(words[run.from]?.start, words[run.from + run.length - 1]?.end);
		const [first, last] = [text.words[run.at], text.words[run.at + run.length - 1]];
		yield {
			...place,
			message: `Unexpected ${run.length} words in a row of the source, \`${copied}\`, expected other words`,
			help: 'Say it in words of your own.',
			related: [
				{
					on: { kind: 'text', id },
					field: [first?.start ?? 0, last?.end ?? 0],
					message: 'the source has them here',
				},
			],
		};
	}
}
