import { countThings } from '../report/wording.ts';
import type { ShownFinding } from './predict.ts';
import { isToFill } from './to-fill.ts';

/** How many findings there are, in words, and whether the file can be sent. */
export function countFindings(
	findings: readonly ShownFinding[],
	isTaken: boolean,
): {
	words: string;
	isReady: boolean;
} {
	const toFill = findings.filter(isToFill).length;
	const rest = findings.filter((finding) => !isToFill(finding));
	const count = (severity: ShownFinding['severity']) =>
		rest.filter((finding) => finding.severity === severity).length;
	const parts = [
		[isTaken ? 1 : 0, 'an id that is taken'],
		[toFill, toFill === 1 ? 'one field to fill in' : `${toFill} fields to fill in`],
		[count('error'), countThings(count('error'), 'error')],
		[count('warning'), countThings(count('warning'), 'warning')],
		[count('notice'), countThings(count('notice'), 'notice')],
	] as const;
	const words = parts.filter(([number]) => number > 0).map(([, text]) => text);
	const isReady = !isTaken && toFill === 0 && count('error') === 0;
	if (words.length === 0) return { words: 'The check has nothing to say against it.', isReady };
	const list = words.join(', ');
	return {
		words: isReady ? `The check lets it pass, with ${list}.` : `Not yet: ${list}.`,
		isReady,
	};
}
