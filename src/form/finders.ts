import { computed } from '@preact/signals';
import type { Question } from '../model/question.ts';
import type { Findable } from './search.ts';
import { createSearch } from './search.ts';
import { facts } from './store.ts';

const sources = computed(
	() =>
		new Map(
			(facts.value?.sources ?? []).map(({ id, title, publisher, issued }) => [
				id,
				{
					value: id,
					label: title,
					words: `${publisher} ${issued}`,
					detail: [publisher, issued].filter(Boolean).join(', ') || id,
				},
			]),
		),
);

const questions = computed(
	() => new Map((facts.value?.questions ?? []).map((question) => [question.id, question])),
);

/** Finds sources by their titles, publishers, dates and ids. */
export const searchSources = computed(() => createSearch([...sources.value.values()]));

/** Finds questions by their words, their other words, their topics and ids. */
export const searchQuestions = computed(() =>
	createSearch([...questions.value.values()].map(showQuestion)),
);

/** A known source, to be shown as found. */
export function findSource(id: string): Findable | undefined {
	return sources.value.get(id);
}

/** A known question. */
export function findQuestion(id: string): Question | undefined {
	return questions.value.get(id);
}

/** A question, to be shown as found. */
export function showQuestion({ id, ask, aliases, topic }: Question): Findable {
	return {
		value: id,
		label: ask,
		words: aliases.join(' '),
		detail: `${topic.replaceAll('-', ' ')}${aliases.length > 0 ? ` · ${aliases.slice(0, 3).join(', ')}` : ''}`,
	};
}
