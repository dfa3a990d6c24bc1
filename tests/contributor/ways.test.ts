import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../editor/workspace.ts';
import { git } from '../scratch.ts';
import { runKb } from '../scripts/run.ts';
import type { Contribution } from './contributions.ts';
import { contributions, parseSource } from './contributions.ts';
import { toFlags } from './flags.ts';
import { content, mend, play } from './play.ts';
import { listChanged } from './verdicts.ts';
import type { Repository } from './repository.ts';
import {
	checkOutMain,
	checkProposal,
	comment,
	makeRepository,
	merge,
	propose,
	quick,
	summarise,
} from './repository.ts';

describe.each([
	['in an editor', writeByHand],
	['in a terminal', runCommands],
])('written %s', (_, write) => {
	test.each(contributions)('$name: what is announced is what the merge changes', (contribution) =>
		play(contribution, write),
	);
});

test('an editor offers what a contributor writes, and has nothing against it', async () => {
	const editor = await openWorkspace(content);
	const asked = /^(?<start> *(?:kind|question|subject|basis): )(?<word>.+)$/u;
	for (const [index, { name, text }] of contributions.entries()) {
		const lines = text.split('\n');
		const draft = `content/sources/draft-${index}.yaml`;
		await editor.open(draft, lines.map((line) => line.replace(asked, '$<start>')).join('\n'));
		const missed = [];
		for (const [line, shown] of lines.entries()) {
			const { start = '', word = '' } = asked.exec(shown)?.groups ?? {};
			if (word === '') continue;
			const offered = await editor.complete(draft, { line, character: start.length });
			if (!Object.keys(offered).includes(word)) missed.push(shown);
		}
		expect({ name, missed }).toEqual({ name, missed: [] });
		expect(await editor.open(`content/sources/source-${index}.yaml`, text)).toEqual([]);
	}
});

test('a branch that main has left behind announces its own changes alone', async () => {
	const [one, another] = contributions;
	if (!one || !another?.mend) throw new Error('Two contributions are played.');
	const repository = makeRepository(content);
	writeByHand(repository, { ...one, id: 'first' });
	propose(repository);
	merge(repository);
	git(repository.desk, 'reset', '--quiet', '--hard', 'main');
	writeByHand(repository, another);
	mend(repository, another.mend);
	const head = propose(repository);
	expect([checkProposal(repository), summarise(repository)]).toEqual([[], another.announced]);
	expect(comment(repository, head)).toEqual(another.announced);
	const before = checkOutMain(repository);
	merge(repository);
	expect(await listChanged(before, checkOutMain(repository))).toEqual(another.announced);
});

function writeByHand({ desk }: Repository, { id, text }: Contribution): void {
	writeFileSync(join(desk, `content/sources/${id}.yaml`), text);
}

/** Adds the source with its first claim, then the others; what the check refuses is written only on demand. */
async function runCommands({ desk }: Repository, contribution: Contribution): Promise<void> {
	const { id, text, refused } = contribution;
	const { claims, ...source } = parseSource(text);
	const [first = ['', {}], ...more] = Object.entries(claims);
	const file = join(desk, `content/sources/${id}.yaml`);
	const named = [`--id=${id}`, ...toFlags(source), `--claim-id=${first[0]}`, ...toFlags(first[1])];
	const env = { ...process.env, ...quick };
	const calls = [['source', ...named]];
	for (const [name, claim] of more) {
		calls.push(['claim', `--source=${id}`, `--id=${name}`, ...toFlags(claim)]);
	}
	for (const [index, call] of calls.entries()) {
		const isLast = index === calls.length - 1;
		const wrong = isLast && refused.length > 0;
		const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
		const tried = await runKb(['new', ...call], { cwd: desk, env });
		expect([tried.code, tried.stderr]).toEqual([wrong ? 1 : 0, '']);
		if (!wrong) continue;
		expect(existsSync(file) ? readFileSync(file, 'utf8') : undefined).toBe(before);
		await runKb(['new', ...call, '--anyway'], { cwd: desk, env });
	}
}
