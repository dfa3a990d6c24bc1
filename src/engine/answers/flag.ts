import type { Answer, Comparison, Misfit } from './answer.ts';

type Flag = Extract<Answer, { type: 'flag' }>;

/** Reads `yes` or `no`. */
export function parseFlag(text: string): Answer | Misfit {
	const key = text.toLowerCase();
	if (key === 'yes' || key === 'no') return { type: 'flag', key, shown: key };
	return { type: 'misfit', expected: '`yes` or `no`' };
}

/** Yes and no conflict. */
export function compareFlags(a: Flag, b: Flag): Comparison {
	if (a.key === b.key) return { kind: 'same', reason: `both say \`${a.key}\`` };
	return { kind: 'conflicting', reason: '`yes` excludes `no`' };
}

/** Yes before no. */
export function orderFlags(a: Flag, b: Flag): number {
	return Number(a.key === 'no') - Number(b.key === 'no');
}
