import { listKindParts, listTopicParts } from '../engine/parts.ts';
import type { Question } from '../model/question.ts';
import type { Library } from './knowledge.ts';
import { listPath } from './paths.ts';
import { groupByKind } from './source-years.ts';
import { listTopics } from './status-shares.ts';

/** A topic whose questions have a page of their own in a long list, and links to those before and after it. */
export interface LongTopic {
	topic: { id: string; title: string; questions: Question[] };
	prev: PageLink | false;
	next: PageLink | false;
}

interface PageLink {
	link: string;
	label: string;
}

/** Whether there are too many questions for one page to list. */
export function hasLongQuestions(library: Library): boolean {
	return listTopicParts(library).length > 0;
}

/** Whether there are too many sources for one page to list. */
export function hasLongSources(library: Library): boolean {
	return listKindParts(library).length > 0;
}

/** The kinds of sources that have a page of their own. */
export function listLongKinds(library: Library): ReturnType<typeof groupByKind> {
	return hasLongSources(library) ? groupByKind(library.sources) : [];
}

/** The pages that a list of all questions has where they are too many for one. */
export function listLongTopics(list: 'compare' | 'questions', library: Library): LongTopic[] {
	if (!hasLongQuestions(library)) return [];
	const topics = listTopics(library);
	const linkTo = (index: number) => {
		const topic = topics[index];
		return topic ? { link: listPath(list, topic.id), label: topic.title } : false;
	};
	return topics.map((topic, index) => ({
		topic,
		prev: linkTo(index - 1),
		next: linkTo(index + 1),
	}));
}
