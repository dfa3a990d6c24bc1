import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { soundBase, withFolder } from '../support.ts';

const typo = {
	'topics/more.mdx': '---\ntitle: More\nsources: [manual]\n---\n\nIt has modes [@manual#mode].\n',
};
const found = 'topics/more.mdx:6:15 citations-resolve';

/** What is found in the sound base with one more fault in a page, and a tab before the second line of a file. */
function findWith(file: string | undefined, more: Record<string, string> = {}): string[] {
	const files: Record<string, string> = { ...soundBase, ...typo, ...more };
	if (file !== undefined) files[file] = (files[file] ?? '').replace('\n', '\n\t');
	const { findings } = withFolder(files, (dir) =>
		check(readKnowledge(dir), { asOf: '2025-01-01' }),
	);
	return findings.map(({ rule, place: { file, line, column } }) => {
		return `${file}:${line}:${column} ${rule}`;
	});
}

test('finds a fault beside files that can be read', () => {
	expect(findWith(undefined)).toEqual([found]);
});

test.each(['kb.yaml', 'subjects/quill.yaml', 'questions/editing.yaml'])(
	'finds nothing else as long as %s cannot be read',
	(file) => {
		expect(findWith(file)).toEqual([`${file}:2:1 readable-files`]);
	},
);

test('finds faults beside a source that cannot be read', () => {
	expect(findWith('sources/survey.yaml')).toEqual([
		'sources/survey.yaml:2:1 readable-files',
		found,
	]);
});

test('finds faults beside a page that cannot be read', () => {
	expect(findWith('topics/editing.mdx')).toEqual(['topics/editing.mdx:2:7 readable-files', found]);
});

test('finds faults beside files that need not be read', () => {
	const rules = 'rules: { readable-files: { severity: warning, reason: Drafts lie about } }\n';
	const kb = { 'kb.yaml': `${soundBase['kb.yaml']}${rules}` };
	expect(findWith('subjects/nib.yaml', kb)).toEqual([
		'subjects/nib.yaml:2:1 readable-files',
		found,
	]);
});
