import { expect, test } from 'vitest';
import { joinPath } from '../../src/report/path.ts';

test.each([
	['content', 'kb.yaml', 'content/kb.yaml'],
	['', 'kb.yaml', 'kb.yaml'],
	['content', '../texts/a.txt', 'texts/a.txt'],
	['a/content', '../../texts/a.txt', 'texts/a.txt'],
	['content', '../../texts/a.txt', '../texts/a.txt'],
	['', '../texts/a.txt', '../texts/a.txt'],
	['..', '../texts/a.txt', '../../texts/a.txt'],
	['../content', '../texts/a.txt', '../texts/a.txt'],
	['/a/content', '../../texts/a.txt', '/texts/a.txt'],
	['/content', '../texts/a.txt', '/texts/a.txt'],
])('joins %j and %j', (folder, file, path) => {
	expect(joinPath(folder, file)).toBe(path);
});
