import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { formatGithub } from '../../src/report/github.ts';
import { makeReport } from './editors.ts';

const place = { file: 'sources/letter.yaml', line: 5, column: 13, endLine: 5, endColumn: 20 };

const dispute: Finding = {
	rule: 'no-unacknowledged-dispute',
	severity: 'error',
	message: 'Unexpected `session`, expected `all`',
	help: 'Acknowledge it.',
	place,
	claims: [],
	related: [],
	url: '/rules/no-unacknowledged-dispute/',
};

function format(...findings: Finding[]): string {
	return formatGithub(makeReport({ findings }), { contentDir: 'content' });
}

test('writes a command for each finding', () => {
	expect(format(dispute)).toBe(
		'::error file=content/sources/letter.yaml,line=5,col=13,endLine=5,endColumn=20,title=no-unacknowledged-dispute::Unexpected `session`, expected `all`%0AAcknowledge it.\n',
	);
});

test('writes nothing when nothing was found', () => {
	expect(format()).toBe('');
});

test('leaves out the columns of what runs over several lines', () => {
	expect(format({ ...dispute, severity: 'warning', place: { ...place, endLine: 7 } })).toBe(
		'::warning file=content/sources/letter.yaml,line=5,endLine=7,title=no-unacknowledged-dispute::Unexpected `session`, expected `all`%0AAcknowledge it.\n',
	);
});

test('names the first three other places', () => {
	const related = ['a', 'b', 'c', 'd'].map((name) => {
		return { message: `\`${name}\` is here`, place: { ...place, file: `sources/${name}.yaml` } };
	});
	expect(format({ ...dispute, severity: 'notice', related })).toBe(
		'::notice file=content/sources/letter.yaml,line=5,col=13,endLine=5,endColumn=20,title=no-unacknowledged-dispute::Unexpected `session`, expected `all`%0AAcknowledge it.%0Acontent/sources/a.yaml:5:13 `a` is here%0Acontent/sources/b.yaml:5:13 `b` is here%0Acontent/sources/c.yaml:5:13 `c` is here\n',
	);
});

test('lets no text out of its command', () => {
	const message = '100%\n::error::Boo,: %0A';
	const file = 'a,b:c%\r\n.yaml';
	expect(format({ ...dispute, message, place: { ...place, file } })).toBe(
		'::error file=content/a%2Cb%3Ac%25%0D%0A.yaml,line=5,col=13,endLine=5,endColumn=20,title=no-unacknowledged-dispute::100%25 ::error::Boo,: %250A%0AAcknowledge it.\n',
	);
});

test('shows ten of each severity, the worst severity first, and counts the rest', () => {
	const repeat = (severity: Finding['severity'], times: number) =>
		Array.from({ length: times }, (_, index) => ({
			...dispute,
			severity,
			message: String(index),
		}));
	const findings = [...repeat('notice', 23), ...repeat('warning', 10), ...repeat('error', 11)];
	const lines = format(...findings).split('\n');
	const shown = lines.map((line) => /^::(\w+) .*::(\d+)%0A/u.exec(line)?.slice(1).join(' '));
	const ten = Array.from({ length: 10 }, (_, index) => index);
	expect(shown.slice(0, 30)).toEqual(
		['error', 'warning', 'notice'].flatMap((kind) => ten.map((index) => `${kind} ${index}`)),
	);
	expect(lines.slice(30)).toEqual([
		'Not shown, being more than ten of a kind: 1 error, 13 notices',
		'',
	]);
});
