import type { ClaimFields, SourceFields } from './draft.ts';

/**
 * Suggests an id for a source: who wrote or published it, and the year.
 *
 * @example { authors: [{ family: 'Hannun' }], issued: '2017-08-17' } → 'hannun-2017'
 */
export function suggestSourceId(fields: SourceFields, taken: Iterable<string>): string {
	const [author] = fields.authors ?? [];
	const person = author && ('family' in author ? author.family : undefined);
	const literal = author && ('literal' in author ? author.literal : undefined);
	const names = [person, fields.publisher, literal, fields.title].map((name) => slug(name ?? ''));
	const name = names.find((word) => word !== '') ?? 'source';
	const year = /\d{4}/u.exec(fields.issued ?? '')?.[0];
	return makeFree(year === undefined ? name : `${name}-${year}`, taken);
}

/**
 * Suggests an id for a claim, within its source: the subject and what it is about.
 *
 * @example { subject: 'pytorch', question: 'ecosystem/languages' } → 'pytorch-languages'
 */
export function suggestClaimId(fields: ClaimFields, taken: Iterable<string>): string {
	const { question = '', subject } = fields;
	const topic = slug(question.slice(question.indexOf('/') + 1), 60) || 'claim';
	return makeFree(subject === undefined ? topic : `${slug(subject)}-${topic}`, taken);
}

/** The words of a name as an id, as many as fit; empty where it has none in Latin letters or digits. */
export function slug(name: string, limit = 30): string {
	const plain = name.normalize('NFKD').replaceAll(/[\p{M}'’]/gu, '');
	const words = plain.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
	let id = words[0]?.slice(0, limit) ?? '';
	for (const word of words.slice(1)) {
		if (id.length + 1 + word.length > limit) break;
		id += `-${word}`;
	}
	return id;
}

/** The id itself, or with a number behind it where it is taken. */
export function makeFree(id: string, taken: Iterable<string>): string {
	const known = new Set(taken);
	let free = id;
	for (let number = 2; known.has(free); number++) free = `${id}-${number}`;
	return free;
}
