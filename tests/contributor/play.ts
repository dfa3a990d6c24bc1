import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Contribution } from './contributions.ts';
import { parseSource } from './contributions.ts';
import type { Repository } from './repository.ts';
import {
	checkOutMain,
	checkProposal,
	comment,
	makeRepository,
	merge,
	propose,
	summarise,
} from './repository.ts';
import { listChanged } from './verdicts.ts';

/** Folder of the knowledge base that is contributed to. */
export const content = 'tests/fixtures/editors';

/**
 * Plays a contribution from the first file to the merge: `write` adds the source to the clone, the workflows look at it,
 * what they ask for is changed, and it is merged. What they announce has to be what changes.
 */
export async function play(
	contribution: Contribution,
	write: (repository: Repository, contribution: Contribution) => Promise<void> | void,
): Promise<void> {
	const { id, text, refused, announced } = contribution;
	const repository = makeRepository(content);
	await write(repository, contribution);
	const written = readFileSync(join(repository.desk, `content/sources/${id}.yaml`), 'utf8');
	expect(parseSource(written)).toEqual(parseSource(text));
	let head = propose(repository);
	expect(checkProposal(repository)).toEqual(refused);
	if (contribution.mend) {
		mend(repository, contribution.mend);
		head = propose(repository);
		expect(checkProposal(repository)).toEqual([]);
	}
	expect(summarise(repository)).toEqual(announced);
	expect(comment(repository, head)).toEqual(announced);
	const before = checkOutMain(repository);
	merge(repository);
	expect(await listChanged(before, checkOutMain(repository))).toEqual(announced);
}

/** Changes what the check asks for besides the source. */
export function mend(
	{ desk }: Repository,
	{ file, from, to }: NonNullable<Contribution['mend']>,
): void {
	const path = join(desk, 'content', file);
	const text = readFileSync(path, 'utf8');
	const at = text.lastIndexOf(from);
	if (at < 0) throw new Error(`Nothing in \`${file}\` is \`${from}\`.`);
	writeFileSync(path, text.slice(0, at) + to + text.slice(at + from.length));
}
