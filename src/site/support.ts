import type { Reason, Verdict } from '../model/verdict.ts';
import { countSupport } from '../report/words.ts';
import { countThings, joinWords } from '../report/wording.ts';

/** How many sources stand behind a verdict, and how many of them count on their own; the sides of a dispute apart. */
export function supportWords({ reasons }: Pick<Verdict, 'reasons'>): string {
	const support = reasons.find(({ kind }) => kind === 'support');
	if (support) return countSupport(support);
	const sides = [
		...new Map(
			reasons.filter(({ kind }) => kind === 'side').map((side) => [side.claims.join(' '), side]),
		).values(),
	];
	if (sides.length === 0) return '';
	const [first = 0, ...rest] = sides.map(({ groups }) => groups.length);
	return `${countThings(first, 'independent source')} against ${joinWords(rest.map(String))}`;
}

/** The steps that led to a verdict, and what would turn it. */
export function splitReasons({ reasons }: Pick<Verdict, 'reasons'>): {
	steps: Reason[];
	turns: Reason[];
} {
	return {
		steps: reasons.filter(({ kind }) => kind !== 'turn'),
		turns: reasons.filter(({ kind }) => kind === 'turn'),
	};
}
