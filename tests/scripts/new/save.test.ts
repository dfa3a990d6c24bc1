import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveChange } from '../../../scripts/new/save.ts';
import { makeFolder } from '../folder.ts';
import { readFolder } from './support.ts';

test('writes a new file, and the folder it is in', () => {
	const folder = makeFolder();
	const before = readFolder(folder);
	saveChange(folder, { path: 'more/a.yaml', before: undefined, after: 'a: b\n' });
	expect(readFolder(folder)).toEqual({ ...before, 'more/a.yaml': 'a: b\n' });
});

test('keeps who may read a file, and writes through a link', () => {
	const folder = makeFolder({ 'sources/real.yaml': 'old' });
	chmodSync(join(folder, 'sources/real.yaml'), 0o600);
	symlinkSync('real.yaml', join(folder, 'sources/link.yaml'));
	saveChange(folder, { path: 'sources/link.yaml', before: 'old', after: 'new' });
	expect(readFolder(folder)['sources/real.yaml']).toBe('new');
	expect(statSync(join(folder, 'sources/real.yaml')).mode & 0o777).toBe(0o600);
});

test.each([
	['changed', 'sources/letter.yaml', 'as it was'],
	['made', 'sources/handbook.yaml', undefined],
	['removed', 'sources/gone.yaml', 'as it was'],
])('leaves a file alone that somebody else has %s meanwhile', (_what, path, before) => {
	const folder = makeFolder();
	const files = readFolder(folder);
	expect(() => saveChange(folder, { path, before, after: 'mine' })).toThrow(
		`Unexpected content in \`${folder}/${path}\`, expected it as it was when this began`,
	);
	expect(readFolder(folder)).toEqual(files);
});

test('leaves nothing half-written where writing fails', () => {
	const folder = makeFolder();
	mkdirSync(join(folder, 'sources/dir.yaml'));
	writeFileSync(join(folder, 'flat'), '');
	const files = readFolder(folder);
	for (const path of ['flat/a.yaml', 'sources/dir.yaml']) {
		expect(() => saveChange(folder, { path, before: undefined, after: 'a' })).toThrow(
			`Unexpected \`${folder}/${path}\`, expected a file that can be written`,
		);
	}
	expect(readFolder(folder)).toEqual(files);
});
