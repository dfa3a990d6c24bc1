import type { Basis } from '../model/claim.ts';
import type { SourceKind } from '../model/source.ts';

/** What each kind of source is, in words. */
export const kindWords = {
	documentation: 'what its makers or users publish to explain a thing',
	'release-notes': 'what changed in a release',
	repository: 'code with its README and history',
	specification: 'how a thing is meant to be',
	paper: 'research, published or not',
	survey: 'what many people were asked',
	dataset: 'numbers that somebody gathered',
	book: 'a book, or a chapter of one',
	article: 'a post, a piece of news, a comparison',
	talk: 'something said on a stage or in a video',
	forum: 'a thread, an issue, a comment',
	republication: 'what stood somewhere else before',
} as const satisfies Record<SourceKind, string>;

/** How a source can know what it says, in words. */
export const basisWords = {
	measured: 'it measured or counted this itself',
	documented: 'it is the record of it: the makers, or the one who did it, say so',
	reported: 'it names where it has it from',
	asserted: 'it states it, without saying how it knows',
	opinion: 'it judges',
	anecdotal: 'it tells what happened once, to one person',
	hypothetical: 'it makes up an example, or expects it',
} as const satisfies Record<Basis, string>;

/** What the fields of a claim are for, where somebody fills them in. */
export const claimHints = {
	question: 'the question this sentence of the source answers',
	subject: 'what the answer is about',
	answer: 'what the source says, not what is right',
	scope: 'only what the source itself says; nothing means in general',
	basis: 'how the source knows it',
	at: 'where it stands in the source, such as “Section 3, ¶2” or “p. 14”',
	gist: 'what it says, in your own words, in at most 280 characters',
	checked: 'the day on which you held this claim against its source',
} as const;
