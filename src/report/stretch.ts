import { joinWords } from './wording.ts';

const bounds: Record<string, string> = {
	'>=': 'from ',
	'>': 'after ',
	'<': 'before ',
	'<=': 'up to ',
	'==': '',
};

/**
 * A version range in words; one in another notation than comparisons stays as it is written.
 *
 * @example '>=1.13,<2.0' → 'from 1.13, before 2.0'
 */
export function showVersions(range: string): string {
	const parts = range.trim().split(/\s*,\s*|\s+(?=[<>=])/u);
	const words = parts.map((part) => {
		const [, sign, version] = /^(>=|<=|>|<|==)\s*([^\s<>=]+)$/u.exec(part) ?? [];
		return sign === undefined ? part : `${bounds[sign] ?? ''}${version}`;
	});
	return words.join(', ');
}

/**
 * An EDTF date or interval in words; the day itself stays as it is written.
 *
 * @example '2024~/..' → 'since about 2024'
 */
export function showDate(date: string): string {
	const [from = '', to] = date.split('/');
	if (to === undefined) return showPoint(from);
	const isOpenAtStart = from === '' || from === '..';
	const isOpenAtEnd = to === '' || to === '..';
	if (isOpenAtStart && isOpenAtEnd) return 'at any time';
	if (isOpenAtEnd) return `since ${showPoint(from)}`;
	return isOpenAtStart ? `until ${showPoint(to)}` : `${showPoint(from)} to ${showPoint(to)}`;
}

/**
 * The conditions of a case in words.
 *
 * @example { device: 'gpu', 'batch-size': 'very-large' } → 'device gpu and batch size very large'
 */
export function showConditions(given: Readonly<Record<string, string>>): string {
	return joinWords(
		Object.entries(given).map(([name, value]) => `${name} ${value}`.replaceAll('-', ' ')),
	);
}

function showPoint(point: string): string {
	const about = /[~%]/u.test(point) ? 'about ' : '';
	const uncertain = /[?%]/u.test(point) ? ' (uncertain)' : '';
	return `${about}${point.replace(/[~?%]/gu, '')}${uncertain}`;
}
