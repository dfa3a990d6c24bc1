import { expect, test } from 'vitest';
import { check } from '../../../scripts/commands/check.ts';
import { makeDesk, text, weekly } from './desk.ts';

const settings = { content: 'nowhere', color: false, today: '2026-11-21' };

/** A desk at which every claim has its fingerprint. */
async function makeFilledDesk() {
	const desk = makeDesk();
	await desk.run('--write');
	await desk.run('--write', '--claim', 'weekly#deleted', '--line', '9');
	return desk;
}

test('says how many claims have no fingerprint', async () => {
	const { run, source } = makeDesk();
	expect(await run()).toEqual({
		text: `No findings in 3 questions, 3 sources, 9 claims
0 passages: 0 found, 0 moved, 0 changed, 0 vanished
3 claims without a fingerprint
6 claims of sources without a text here
`,
		code: 0,
	});
	expect(source()).toBe(weekly);
});

test('writes the fingerprints it is sure of, and lists the others for somebody to choose', async () => {
	const { run, source, content } = makeDesk();
	expect(await run('--write')).toEqual({
		text: expect.stringMatching(
			/^Wrote 2 fingerprints to 1 file\n\n1 claim whose passage is to be chosen by hand, with `kb verify --texts \S+ --write --claim ID --line N --sentences A\.\.B`:\n\n {2}weekly#deleted {3}\S*sources\/weekly\.yaml:17:3\n {4}Gone is gone\.\n {4}0\.00 {2}--line 1 --sentences 1 {2}Undo\n[^]*\n2 passages: 2 found, 0 moved, 0 changed, 0 vanished\n1 claim without a fingerprint\n/,
		),
		code: 0,
	});
	expect(
		source()
			.split('\n')
			.filter((line) => line.includes('passage')),
	).toEqual([
		expect.stringMatching(/^ {4}passage: p1:14@1\/42:\S+:In%20Alder%2C%20undo,of%20the%20file$/),
		expect.stringMatching(
			/^ {2}large: .* Large files come in parts\., passage: 'p1:6@16\/42:\S+:Alder%20opens%20large,files%20in%20parts' \}$/,
		),
	]);
	expect(source().replaceAll(/\n {4}passage: .*|, passage: '.*'/g, '')).toBe(weekly);
	const { text: said } = await check.run(['--content', content, '--format', 'json'], settings);
	expect(said).not.toContain('known-fields');
});

test('writes nothing a second time', async () => {
	const { run, source } = await makeFilledDesk();
	const before = source();
	const { text: said, code } = await run('--write');
	expect(said).toContain('Wrote 0 fingerprints\n\nNo findings');
	expect([source(), code]).toEqual([before, 0]);
});

test('takes the passage somebody says', async () => {
	const { run, source } = makeDesk();
	const first = await run(
		'--write',
		'--claim',
		'weekly#large',
		'--line',
		'7',
		'--sentences',
		'1..2',
	);
	expect(first.text).toContain('Wrote 1 fingerprint to 1 file\n');
	expect(source()).toContain("passage: 'p1:15@16/42:");
	await run('--write', '--claim', 'weekly#large', '--line', '7', '--sentences', '2');
	expect(source()).toContain("passage: 'p1:9@22/42:");
	await run('--write', '--claim', 'weekly#large', '--line', '7');
	expect(source()).toContain("passage: 'p1:6@16/42:");
});

test('tells which passages moved, changed and vanished, with both places', async () => {
	const { put, run } = await makeFilledDesk();
	put(`Files

Alder opens large files in parts. Birch has to read all of them at once.

In Alder, undo reaches back as far as the first line of the file.
`);
	const { text: said, code } = await run();
	expect(code).toBe(0);
	expect(said.split('\n').filter((line) => /^\S|^ {2}\.texts|─/.test(line))).toMatchInlineSnapshot(`
		[
		  "sources/weekly.yaml:15:14  warning  passages-match",
		  "     │              ─────────────────────────────────────────────────────────────────────────────────── Unexpected change in the passage, 77 % of it as it was, expected the same words",
		  "  .texts/weekly.txt:5:1  the passage as it is now",
		  "sources/weekly.yaml:16:142  warning  passages-match",
		  "     │                                  ──────────────────────────────────────────────────────────────── Unexpected place of the passage, expected the order in which the passages stood",
		  "  .texts/weekly.txt:3:1  it stands here now",
		  "sources/weekly.yaml:23:14  warning  passages-match",
		  "     │              ─────────────────────────────────────────────────────────────────────────────────── Unexpected text without the passage, expected it to be there still",
		  "3 warnings in 3 questions, 3 sources, 9 claims",
		  "3 passages: 0 found, 1 moved, 1 changed, 1 vanished",
		  "6 claims of sources without a text here",
		]
	`);
	expect((await run('--strict')).code).toBe(1);
});

test('takes a passage over that has moved, and a changed one when it is told to', async () => {
	const { put, run } = await makeFilledDesk();
	const [undo = '', ...rest] = text.split('\n\n').slice(1);
	put([...rest, undo.replace('very start', 'first line')].join('\n\n'));
	expect((await run()).text).toContain('1 changed');
	expect((await run('--write')).text).toContain('1 changed');
	await run('--write', '--claim', 'weekly#undo');
	const { text: said } = await run();
	expect(said).toContain('3 passages: 3 found, 0 moved, 0 changed, 0 vanished');
});

test('reports a gist that copies its source, as an error', async () => {
	const copied = 'gist: What somebody deleted in Birch never comes back.';
	const { run } = makeDesk({
		'sources/weekly.yaml': weekly.replace('gist: Gone is gone.', copied),
	});
	const { text: said, code } = await run();
	expect(code).toBe(1);
	expect(said).toContain(
		'Unexpected 8 words in a row of the source, `What somebody deleted in Birch never comes back`, expected other words',
	);
	expect(said).toContain('.texts/weekly.txt:9:1  the source has them here');
});

test('tells what is wrong with texts beside what it finds', async () => {
	const { put, run } = await makeFilledDesk();
	put('x', 'weakly.txt');
	put('\0', 'letter.txt');
	const { text: said, code } = await run('--format', 'github');
	expect(code).toBe(1);
	expect(said).toContain('letter.txt,line=1,col=1,endLine=1,endColumn=1,title=readable-files::');
	expect(said).toContain('Did you mean `weekly`?');
});

test('gives the findings in a format that programs read', async () => {
	const { put, run } = await makeFilledDesk();
	put('Nothing of it is left.');
	const { text: said } = await run('--format', 'json');
	const { findings, relations, verdicts } = JSON.parse(said);
	expect([relations, verdicts]).toEqual([[], []]);
	expect(findings.map(({ rule, claims }: Record<string, unknown>) => [rule, claims])).toEqual([
		['passages-match', ['weekly#undo']],
		['passages-match', ['weekly#large']],
		['passages-match', ['weekly#deleted']],
	]);
});
