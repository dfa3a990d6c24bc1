import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { formatPretty } from '../../src/report/pretty.ts';
import { makeReport } from './editors.ts';

const letter = `title: A Letter on Editors
claims:
  undo:
    question: editing/undo
    answer: session
`;

const dispute: Finding = {
	rule: 'no-unacknowledged-dispute',
	severity: 'error',
	message:
		'Unexpected answer `session`, expected `all` as another source claims for the same scope',
	help: 'Acknowledge the dispute on `editing/undo`, or narrow one scope.',
	place: { file: 'sources/letter.yaml', line: 5, column: 13, endLine: 5, endColumn: 20 },
	claims: ['letter#undo', 'handbook#undo'],
	related: [
		{
			message: '`all` is claimed here',
			place: { file: 'sources/handbook.yaml', line: 9, column: 13, endLine: 9, endColumn: 16 },
		},
	],
	url: '/rules/no-unacknowledged-dispute/',
};

const unread: Finding = {
	rule: 'readable-files',
	severity: 'warning',
	message: 'Unexpected end, expected a file',
	help: 'Add it.',
	place: { file: 'subjects/birch.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 },
	claims: [],
	related: [],
	url: '/rules/readable-files/',
};

function print(report: Report, text = letter, color = false): string {
	const sources = (file: string) => (file === 'sources/letter.yaml' ? text : undefined);
	return formatPretty(report, { sources, color, contentDir: 'content/' });
}

test('shows each finding with its lines, the other side and what to do, then counts them', () => {
	const counts = { ...makeReport({}).counts, error: 1, warning: 1 };
	expect(print(makeReport({ counts, findings: [dispute, unread] }))).toMatchInlineSnapshot(`
		"content/sources/letter.yaml:5:13  error  no-unacknowledged-dispute

		  4 │     question: editing/undo
		  5 │     answer: session
		    │             ─────── Unexpected answer \`session\`, expected \`all\` as another source claims for the same scope

		  content/sources/handbook.yaml:9:13  \`all\` is claimed here

		  help: Acknowledge the dispute on \`editing/undo\`, or narrow one scope.   /rules/no-unacknowledged-dispute/

		content/subjects/birch.yaml:1:1  warning  readable-files

		  Unexpected end, expected a file

		  help: Add it.   /rules/readable-files/

		1 error, 1 warning in 2 questions, 3 sources, 4 claims
		"
	`);
});

test('says so when nothing was found', () => {
	expect(print(makeReport({}))).toBe('No findings in 2 questions, 3 sources, 4 claims\n');
});

test('counts each severity, in the singular too', () => {
	const counts = {
		subjects: 1,
		questions: 81,
		sources: 1,
		claims: 190,
		error: 3,
		warning: 2,
		notice: 1,
	};
	expect(print(makeReport({ counts }))).toBe(
		'3 errors, 2 warnings, 1 notice in 81 questions, 1 source, 190 claims\n',
	);
});

test('shows the same text with colours and without, but for the colours', () => {
	const report = makeReport({ findings: [dispute, unread] });
	const colored = print(report, letter, true);
	expect(colored).toContain('\u001B[31merror\u001B[39m');
	expect(colored.replace(/\u001B\[\d+m/gu, '')).toBe(print(report));
});

test('lets nothing in a file, a name or a message move the cursor', () => {
	const hostile: Finding = {
		...dispute,
		message: 'Unexpected `\u001B[1A\u001B[2K`\nerror',
		help: 'Remove \u202E it.',
		place: { ...dispute.place, line: 1, column: 4, endLine: 1, endColumn: 5 },
		related: [{ message: '\u009B2J', place: { ...dispute.place, file: 'sources/\u001B[8m.yaml' } }],
	};
	const text = print(makeReport({ findings: [hostile] }), 'a: \u001B[2Jgone\r\u202Etxt');
	expect(text).toMatchInlineSnapshot(`
		"content/sources/letter.yaml:1:4  error  no-unacknowledged-dispute

		  1 │ a: <U+001B>[2Jgone
		    │    ──────── Unexpected \`<U+001B>[1A<U+001B>[2K\` error

		  content/sources/<U+001B>[8m.yaml:5:13  <U+009B>2J

		  help: Remove <U+202E> it.   /rules/no-unacknowledged-dispute/

		No findings in 2 questions, 3 sources, 4 claims
		"
	`);
	expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});

test('reads lines whatever ends them, without a byte order mark', () => {
	const finding = { ...dispute, related: [] };
	const plain = print(makeReport({ findings: [finding] }));
	const windows = `\uFEFF${letter.replaceAll('\n', '\r\n')}`;
	expect(print(makeReport({ findings: [finding] }), windows)).toBe(plain);
});

test('asks for the text of a file once', () => {
	const asked: string[] = [];
	const sources = (file: string) => {
		asked.push(file);
		return letter;
	};
	const report = makeReport({ findings: [dispute, dispute] });
	formatPretty(report, { sources, color: false, contentDir: 'content' });
	expect(asked).toEqual(['sources/letter.yaml']);
});

test('counts more than twenty notices by rule instead of listing them, unless asked', () => {
	const place = { file: 'kb.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };
	const notice = (rule: string) => ({
		...{ rule, severity: 'notice' as const, message: 'm', help: 'h', place },
		...{ claims: [], related: [], url: '/' },
	});
	const findings = [
		...Array.from({ length: 20 }, () => notice('stated-scope')),
		notice('paragraphs-cite'),
	];
	const counts = {
		subjects: 2,
		questions: 1,
		sources: 1,
		claims: 1,
		error: 0,
		warning: 0,
		notice: 21,
	};
	const report = {
		version: 1 as const,
		asOf: '2026-11-20',
		counts,
		findings,
		relations: [],
		verdicts: [],
	};
	const options = { sources: () => undefined, color: false, contentDir: 'content' };
	expect(formatPretty(report, options)).toMatchInlineSnapshot(`
		"Not listed: 1 paragraphs-cite, 20 stated-scope. \`kb check --notices\` lists them.

		21 notices in 1 question, 1 source, 1 claim
		"
	`);
	expect(formatPretty(report, { ...options, notices: true }).match(/stated-scope/g)).toHaveLength(
		20,
	);
});
