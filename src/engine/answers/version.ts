import { parseRange, printRange } from '../versions.ts';
import type { Bound, Versioning } from '../versions.ts';
import type { Answer, Comparison, Misfit } from './answer.ts';

type VersionAnswer = Extract<Answer, { type: 'version' }>;

/** Reads a version or a version range, which is meant whole. */
export function parseVersionAnswer(text: string, versioning: Versioning): Answer | Misfit {
	const range = parseRange(versioning, text);
	if (!range)
		return { type: 'misfit', expected: 'a version such as `2.0` or a range such as `>=3.9,<3.13`' };
	const { from, to } = range;
	const key = printRange({ ...(from && { from: trim(from) }), ...(to && { to: trim(to) }) });
	return { type: 'version', key: key || '*', shown: text };
}

/** Ranges agree when they are the same range. */
export function compareVersionAnswers(a: VersionAnswer, b: VersionAnswer): Comparison {
	const [first, second] = [a.shown, b.shown].toSorted();
	if (a.key === b.key) return { kind: 'same', reason: `both say \`${first}\`` };
	return { kind: 'conflicting', reason: `\`${first}\` is not \`${second}\`` };
}

/** `2.0.0` and `2.0` are one version. */
function trim({ version, after }: Bound): Bound {
	return { version: version.replace(/^v/, '').replace(/(?:\.0)+$/, ''), after };
}
