import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../scripts/commands/check.ts';
import { merge } from '../../scripts/commands/merge.ts';
import { shardSchema } from '../../src/model/shard.ts';
import { describeSource, makeFolder } from './folder.ts';
import { runKb } from './run.ts';

const settings = { content: 'nowhere', color: false, today: '2026-11-21' };

const dispute = { 'sources/letter.yaml': describeSource('Letter', 'session') };

async function run(...args: string[]) {
	return merge.run(args, settings);
}

/** Checks a folder in shards, and hands back the files they are written to. */
async function checkInShards(folder: string, of: number, ...args: string[]): Promise<string[]> {
	const files = [];
	for (let index = 1; index <= of; index++) {
		const shard = ['--shard', `${index}/${of}`, '--format', 'json', '--content', folder];
		const { text } = await check.run([...shard, ...args], settings);
		const file = join(makeFolder(), `${index}.json`);
		writeFileSync(file, text);
		files.push(file);
	}
	return files;
}

test('three processes and a merge print what one prints', async () => {
	const whole = await runKb(['check', '--format', 'json']);
	const folder = makeFolder();
	const files = ['3', '1', '2'].map((index) => join(folder, `${index}.json`));
	for (const [position, index] of ['3', '1', '2'].entries()) {
		const { stdout } = await runKb(['check', '--format', 'json', '--shard', `${index}/3`]);
		writeFileSync(files[position] ?? '', stdout);
	}
	expect(await runKb(['merge', ...files])).toEqual(whole);
	expect(whole.stdout.length).toBeGreaterThan(10_000);
});

test('the shards of a base share its questions, and every one knows all there is', async () => {
	const folder = makeFolder(dispute);
	const shards = [1, 2, 3].map(async (index) => {
		const args = ['--shard', `${index}/3`, '--format', 'json', '--content', folder];
		const { text, code } = await check.run(args, settings);
		const { verdicts, counts, shard } = shardSchema.parse(JSON.parse(text));
		const questions = [...new Set(verdicts.map(({ question }) => question))];
		return [shard.index, shard.of, questions, counts.questions, counts.error, code];
	});
	expect(await Promise.all(shards)).toEqual([
		[1, 3, ['files/large', 'files/undo'], 3, 0, 0],
		[2, 3, ['editing/undo'], 3, 1, 1],
		[3, 3, [], 3, 0, 0],
	]);
});

test('prints in any format of the check, and ends with its code', async () => {
	const folder = makeFolder(dispute);
	const files = await checkInShards(folder, 2);
	const args = ['--format', 'pretty', '--content', folder];
	const whole = await check.run(args, settings);
	expect(await run(...files, ...args)).toEqual(whole);
	expect(whole.code).toBe(1);
	const json = await check.run(['--format', 'json', '--content', folder], settings);
	expect(await run(...files)).toEqual(json);
});

test('fails on warnings when asked to be strict', async () => {
	const kb = `title: Editors
description: Two text editors.
subjects: [alder, birch]
rules: { no-unacknowledged-dispute: { severity: warning, reason: They are old. } }
`;
	const files = await checkInShards(makeFolder({ ...dispute, 'kb.yaml': kb }), 2);
	expect(await run(...files)).toMatchObject({ code: 0 });
	expect(await run(...files, '--strict')).toMatchObject({ code: 1 });
});

test('refuses shards that do not make a whole', async () => {
	const folder = makeFolder();
	const [first = '', second = '', third = ''] = await checkInShards(folder, 3);
	const again = await checkInShards(folder, 2);
	const later = await checkInShards(folder, 3, '--as-of', '2026-11-21');
	writeFileSync(join(folder, 'topics.txt'), 'Beside the knowledge base');
	const beside = await checkInShards(folder, 3);
	writeFileSync(join(folder, 'subjects/birch.yaml'), 'name: Brich\n');
	const edited = await checkInShards(folder, 3);
	const digest = /`[\da-f]{12}`/gu;
	const refused = async (...files: string[]) => {
		const { text, code } = await run(...files);
		return code === 2 ? text.split('\n')[0]?.replace(digest, '`digest`') : text;
	};
	expect([
		await refused(),
		await refused(first, third),
		await refused(first, second, third, second),
		await refused(first, again[0] ?? ''),
		await refused(first, later[1] ?? '', third),
		await refused(first, edited[1] ?? '', third),
	]).toEqual([
		'Unexpected end, expected the files of all shards',
		'Unexpected end, expected shard 2/3 too',
		`Unexpected shard 2/3 in \`${second}\`, expected each once, and it is in \`${second}\` too`,
		`Unexpected number of shards \`2\` in \`${again[0]}\`, expected \`3\` as in \`${first}\``,
		`Unexpected day \`2026-11-21\` in \`${later[1]}\`, expected \`2026-11-20\` as in \`${first}\``,
		`Unexpected digest \`digest\` in \`${edited[1]}\`, expected \`digest\` as in \`${first}\``,
	]);
	expect(await run(first, beside[1] ?? '', third)).toMatchObject({ code: 0 });
});

test('refuses a shard beyond their number', async () => {
	const [first = '', second = ''] = await checkInShards(makeFolder(), 2);
	const { text } = await check.run(['--format', 'json', '--content', makeFolder()], settings);
	const shard = { index: 3, of: 2, digest: 'd' };
	for (const file of [first, second]) {
		writeFileSync(file, JSON.stringify({ ...JSON.parse(text), shard }));
	}
	expect(await run(first, second)).toEqual({
		text: `Unexpected shard 3/2 in \`${first}\`, expected 1 to 2\n\n  help: Name the file of each shard once.\n`,
		code: 2,
	});
});

test('refuses files that are no shards', async () => {
	const folder = makeFolder();
	const whole = join(folder, 'whole.json');
	const { text } = await check.run(['--format', 'json', '--content', folder], settings);
	writeFileSync(whole, text);
	const noShard = (file: string) =>
		`Unexpected content in \`${file}\`, expected what a sharded check prints\n\n  help: Write it with \`kb check --format json --shard I/N\`.\n`;
	expect(await run(whole)).toEqual({ text: noShard(whole), code: 2 });
	const notJson = join(folder, 'kb.yaml');
	expect(await run(notJson)).toEqual({ text: noShard(notJson), code: 2 });
	expect(await run(folder)).toEqual({
		text: `Unexpected \`${folder}\`, expected a file to read\n\n  help: Write \`kb merge SHARD...\`; \`kb merge --help\` says more.\n`,
		code: 2,
	});
	expect(await run(whole, '--format', 'jsn')).toMatchObject({ code: 2 });
});

test.each(['0/3', '4/3', '1', '1/', '-1/3', '1/3/5', '1.5/3', '01/3', '1/1000000', ''])(
	'refuses the share %j',
	async (share) => {
		expect(await check.run([`--shard=${share}`], settings)).toEqual({
			text: `Unexpected \`--shard ${share}\`, expected a share such as \`1/3\`\n\n  help: Write which of the runs it is, counted from 1, and how many there are.\n`,
			code: 2,
		});
	},
);
