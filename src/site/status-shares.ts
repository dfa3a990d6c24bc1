import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Status, Verdict } from '../model/verdict.ts';
import { pickQuestions } from './comparison.ts';
import { generalVerdicts } from './evidence.ts';
import type { Library } from './knowledge.ts';
import { inOrder } from './sidebar.ts';
import { titleFromId } from './words.ts';

/** A part of a bar, in percent of the widest one. */
export interface Share<Name extends string> {
	name: Name;
	count: number;
	x: number;
	width: number;
}

/** The statuses of answers, surest first. */
export const answered = ['agreed', 'corrected', 'single', 'by-case', 'disputed'] as const;

/** A topic with its answers by status. */
export interface TopicShares {
	id: string;
	title: string;
	description: string | undefined;
	questions: number;
	shares: Share<Status>[];
}

/** The answers of every topic by status, as bars on one scale, in the order of the navigation. */
export function shareTopics(library: Library): TopicShares[] {
	const topics = listTopics(library).map((topic) => {
		const verdicts = topic.questions.flatMap(({ id }) => generalVerdicts(library, id));
		return { ...topic, counts: countStatuses(verdicts) };
	});
	const widest = max(topics, ({ counts }) => sum(counts)) ?? 0;
	return topics.map(({ counts, questions, ...topic }) => ({
		...topic,
		questions: questions.length,
		shares: stackShares(answered, counts, widest),
	}));
}

/** Every topic that has questions, with its title, in the order of the navigation. */
export function listTopics(library: Library) {
	const ids = [
		...inOrder(library.pages).map(({ id }) => id),
		...library.questions.map(({ topic }) => topic),
	];
	return [...new Set(ids)]
		.map((id) => ({
			id,
			title: library.findPage(id)?.title ?? titleFromId(id),
			description: library.findPage(id)?.description,
			questions: pickQuestions(library, [], id),
		}))
		.filter(({ questions }) => questions.length > 0);
}

/** Counts laid end to end, each with its place in percent of `whole`; what counts nothing is left out. */
export function stackShares<Name extends string>(
	names: readonly Name[],
	counts: Record<Name, number>,
	whole: number,
): Share<Name>[] {
	const place = scaleLinear([0, Math.max(whole, 1)], [0, 100]);
	const layers = stack<Record<Name, number>, Name>().keys(names)([counts]);
	return layers
		.map(({ key, 0: [from, to] = [0, 0] }) => ({
			name: key,
			count: counts[key],
			x: round(place(from)),
			width: round(place(to) - place(from)),
		}))
		.filter(({ count }) => count > 0);
}

function countStatuses(verdicts: Verdict[]): Record<(typeof answered)[number], number> {
	const count = (wanted: Status) => verdicts.filter(({ status }) => status === wanted).length;
	return {
		agreed: count('agreed'),
		corrected: count('corrected'),
		single: count('single'),
		'by-case': count('by-case'),
		disputed: count('disputed'),
	};
}

function sum(counts: Record<string, number>): number {
	return Object.values(counts).reduce((total, count) => total + count, 0);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
