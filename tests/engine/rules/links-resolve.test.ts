import { expect, test } from 'vitest';
import { linksResolve } from '../../../src/engine/rules/links-resolve.ts';
import { findInFiles } from '../../support.ts';

const head = '---\ntitle: Saving\nsources: [manual]\n---\n\n';
const find = (body: string) =>
	findInFiles(linksResolve, {
		'topics/saving.mdx': `${head}## Über *uns*: \`a\` [@manual#modes]\n\n## By hand\n\n## By hand\n\n${body}\n`,
	});

test.each([
	['../editing/'],
	['../editing'],
	['/topics/editing/'],
	['../../questions/editing/modes/'],
	['../../questions/editing/modes/#anything'],
	['../../sources/manual/'],
	['../../sources/'],
	['/rules/links-resolve/'],
	['/'],
	['#by-hand'],
	['#by-hand-1'],
	['../saving/#über-uns-a'],
	['#%C3%BCber-uns-a'],
	['#references'],
	['#reference-manual'],
	['#_top'],
	['#'],
	['https://example.org/nowhere'],
	['mailto:robin@example.org'],
])('takes %s', (target) => {
	expect(find(`One [two](${target}).`)).toEqual([]);
});

test.each([
	['../editting/', 'a page of the site'],
	['editing/', 'a page of the site'],
	['../editing.mdx', 'a page of the site'],
	['../../../topics/editing/', 'a page of the site'],
	['/questions/editing/', 'a page of the site'],
	['/rules/links-resolv/', 'a page of the site'],
	['#by-hand-2', 'a heading of `saving`'],
	['#By-hand', 'a heading of `saving`'],
	['../editing/#by-hand', 'a heading of `editing`'],
	['../editing/#reference-primer', 'a heading of `editing`'],
])('refuses %s', (target, expected) => {
	const message = `Unexpected link to \`${target}\`, expected ${expected}`;
	expect(find(`One [two](${target}).`)).toEqual([`topics/saving.mdx:12 ${message}`]);
});

test('finds the address of a definition where it is written', () => {
	expect(find('One [two].\n\n[two]: ../gone/')).toEqual([
		'topics/saving.mdx:14 Unexpected link to `../gone/`, expected a page of the site',
	]);
});
