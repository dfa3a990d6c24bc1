import type { Library } from '../knowledge.ts';

/** Something an editor offers: an id, and what it stands for. */
export interface Offer {
	id: string;
	words: string;
}

/** What an editor offers where a claim names its question, once the topic is typed: the first few, and how many there are. */
export function offerQuestions(
	topic: string,
	library: Library,
	most: number,
): { shown: Offer[]; total: number } {
	const all = library.questionsOf(topic).map(({ id, ask }) => ({ id, words: ask }));
	return { shown: all.slice(0, most), total: all.length };
}
