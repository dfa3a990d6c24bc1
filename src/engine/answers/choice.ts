import type { AnswerType, Option } from '../../model/answer.ts';
import { nearest } from '../nearest.ts';
import type { Answer, Comparison, Misfit } from './answer.ts';

type Choice = Extract<AnswerType, { type: 'choice' }>;

/** Reads one of the options: its id, label or one of its aliases. */
export function parseChoice(type: Choice, text: string): Answer | Misfit {
	const key = findOption(type.options, text);
	if (key !== undefined) return { type: 'choice', key, shown: key };
	const ids = Object.keys(type.options);
	return {
		type: 'misfit',
		expected: `one of \`${ids.join('`, `')}\``,
		nearest: nearest(text, ids),
	};
}

/** The id of the option that an id, label or alias names. */
export function findOption(options: Record<string, Option>, text: string): string | undefined {
	if (Object.hasOwn(options, text)) return text;
	const wanted = text.toLowerCase();
	return Object.keys(options).find((id) => {
		const option = options[id];
		return option && [option.label, ...option.aliases].some((n) => n.toLowerCase() === wanted);
	});
}

/** One option agrees with itself, with a broader one it lies in, and with those declared compatible. */
export function compareChoices(type: Choice, a: string, b: string): Comparison {
	if (a === b) return { kind: 'same', reason: `both say \`${a}\`` };
	if (isFinerChoice(type, a, b))
		return { kind: 'compatible', reason: `\`${a}\` lies within \`${b}\`` };
	if (isFinerChoice(type, b, a))
		return { kind: 'compatible', reason: `\`${b}\` lies within \`${a}\`` };
	const declared = type.compatible.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
	const [first, second] = a < b ? [a, b] : [b, a];
	if (declared)
		return { kind: 'compatible', reason: `\`${first}\` and \`${second}\` can both hold` };
	return { kind: 'conflicting', reason: `\`${first}\` excludes \`${second}\`` };
}

/** Whether option `a` lies within option `b`, through any number of steps. */
export function isFinerChoice({ options }: Choice, a: string, b: string): boolean {
	const seen = new Set([a]);
	for (let at = options[a]?.within; at !== undefined && !seen.has(at); at = options[at]?.within) {
		if (at === b) return true;
		seen.add(at);
	}
	return false;
}

/** Options in the order in which the question lists them. */
export function orderChoices({ options }: Choice, a: string, b: string): number {
	const ids = Object.keys(options);
	return ids.indexOf(a) - ids.indexOf(b);
}
