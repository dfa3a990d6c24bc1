import { expect, test } from 'vitest';
import type { Reason } from '../../src/model/verdict.ts';
import { createLookup } from '../../src/report/lookup.ts';
import { tellReason } from '../../src/report/reasons.ts';
import { editors, makeReason } from './editors.ts';

const lookup = createLookup(editors);

function tell(reason: Partial<Reason> & Pick<Reason, 'kind'>): string {
	const question = lookup.findQuestion('editing/undo');
	if (!question) throw new Error('The question is not there.');
	return tellReason(makeReason(reason), question, lookup);
}

const [handbook, letter, notebook] = ['handbook#undo', 'letter#undo', 'notebook#undo'];

test.each<[Partial<Reason> & Pick<Reason, 'kind'>, string]>([
	[
		{ kind: 'support', claims: [handbook, letter], groups: [['handbook', 'letter']] },
		'2 sources, 1 independent, for the answer: To the start of the file.',
	],
	[
		{ kind: 'primary', claims: [handbook] },
		'“Alder Handbook” is a primary source and decides: To the start of the file.',
	],
	[
		{ kind: 'primary', claims: [handbook, notebook] },
		'“Alder Handbook” and “Notebook” are primary sources and decide: To the start of the file.',
	],
	[
		{ kind: 'refuted', claims: [letter], by: [handbook] },
		'“Alder Handbook” refutes “A Letter on Editors”, which answers otherwise.',
	],
	[
		{ kind: 'refuted', claims: [letter, notebook], by: [handbook, 'a#x'] },
		'“Alder Handbook” and “a” refute “A Letter on Editors” and “Notebook”, which answer otherwise.',
	],
	[
		{ kind: 'side', answer: 'session', claims: [letter], groups: [['letter']] },
		'One side, 1 source, gives the answer: To the start of the session.',
	],
	[
		{ kind: 'outweighed', claims: [notebook], by: [handbook, letter] },
		'Weak evidence, outweighed by “Alder Handbook” and “A Letter on Editors”: “Notebook” gives the answer: To the start of the file.',
	],
	[
		{ kind: 'general', answer: 'session', claims: [letter, notebook], by: [handbook] },
		'Said in general, and set aside for the narrower claim of “Alder Handbook”: “A Letter on Editors” and “Notebook” give the answer: To the start of the session.',
	],
	[
		{ kind: 'case', given: { mode: 'safe' }, status: 'single', claims: [handbook] },
		'Given mode safe: To the start of the file (single source).',
	],
	[
		{ kind: 'case', given: { mode: 'fast' }, status: 'disputed', answer: null },
		'Given mode fast: disputed.',
	],
	[
		{ kind: 'case', given: { mode: 'fast' }, status: 'disputed' },
		'Given mode fast: disputed, with most support for: To the start of the file.',
	],
	[
		{ kind: 'earlier', versions: '<2.0', status: 'agreed', answer: 'session' },
		'Earlier (before 2.0): To the start of the session (agreed).',
	],
	[
		{ kind: 'earlier', period: '2018/2019', status: 'agreed', answer: 'session' },
		'Earlier (2018 to 2019): To the start of the session (agreed).',
	],
	[{ kind: 'silent', answer: null }, 'No claim stands here.'],
	[
		{ kind: 'primary', claims: ['a#x', 'b#x', 'b#y', 'c#x', 'd#x'] },
		'“a”, “b” and 2 more are primary sources and decide: To the start of the file.',
	],
	[
		{ kind: 'turn', needs: 'ordinary', status: 'single', answer: null },
		'One source that speaks in general would answer it.',
	],
])('tells a reason %#', (reason, expected) => {
	expect(tell(reason)).toBe(expected);
});
