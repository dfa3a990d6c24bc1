import { findOption } from '../engine/answers/choice.ts';
import type { Option } from '../model/answer.ts';
import type { Question } from '../model/question.ts';
import type { Subject } from '../model/subject.ts';
import type { ShownAnswer } from '../model/verdict.ts';
import { showDate, showVersions } from './stretch.ts';
import { joinWords } from './wording.ts';

/** An answer as a person would say it: labels for options, names for subjects, numbers with their unit. */
export function showAnswer(
	answer: ShownAnswer | null,
	question: Pick<Question, 'answer'>,
	subjects: readonly Pick<Subject, 'id' | 'name'>[],
): string {
	if (answer === null) return 'no answer';
	const { answer: type } = question;
	if (typeof answer !== 'string') return showSet(answer, 'options' in type ? type.options : {});
	if (type.type === 'choice') return labelOf(answer, type.options);
	if (type.type === 'set') return labelOf(answer, type.options);
	if (type.type === 'quantity') return showQuantity(answer, type.unit);
	if (type.type === 'order') return showOrder(answer, subjects);
	if (type.type === 'version') return showVersions(answer);
	return type.type === 'date' ? showDate(answer) : answer;
}

function showSet(
	{ includes = [], excludes = [], only }: Exclude<ShownAnswer, string>,
	options: Record<string, Option> | undefined,
): string {
	const inside = joinWords(includes.map((id) => labelOf(id, options)));
	const outside = joinWords(excludes.map((id) => labelOf(id, options)));
	const parts = [];
	if (inside) parts.push(only ? `only ${inside}` : inside);
	else if (only) parts.push('nothing');
	if (outside) parts.push(`not ${outside}`);
	return parts.join('; ') || 'no answer';
}

function labelOf(name: string, options: Record<string, Option> = {}): string {
	const id = findOption(options, name);
	return (id === undefined ? undefined : options[id]?.label) ?? name;
}

function showQuantity(answer: string, unit = ''): string {
	const bare = unit && answer.endsWith(unit) ? answer.slice(0, -unit.length).trim() : answer;
	const [, sign = '', number = bare] = /^(~|>=|<=|>|<)?\s*(.*)$/u.exec(bare) ?? [];
	const range = number.split('..').map(groupDigits).join(' to ');
	return `${signs[sign] ?? ''}${range}${unit === '%' || !unit ? unit : ` ${unit}`}`;
}

const signs: Record<string, string> = {
	'~': 'about ',
	'>=': 'at least ',
	'<=': 'at most ',
	'>': 'more than ',
	'<': 'less than ',
};

/** @example '190000' → '190,000' */
function groupDigits(number: string): string {
	return number.replace(/^[-+]?\d{5,15}(?!\d)/u, (digits) =>
		digits.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ','),
	);
}

/** What comes first in an order is named first. */
function showOrder(answer: string, subjects: readonly Pick<Subject, 'id' | 'name'>[]): string {
	const names = new Map(subjects.map(({ id, name }) => [id, name]));
	const parts = answer.split(/(>=|<=|>|<|=)/u).map((part) => part.trim());
	const rises = parts.some((part) => part.startsWith('<'));
	const isOneWay = !parts.some((part) => part.startsWith('>'));
	const falling = rises && isOneWay ? parts.toReversed().map(turnSign) : parts;
	return falling.map((part) => names.get(part) ?? part).join(' ');
}

function turnSign(part: string): string {
	return part.replace('<', '>');
}
