import { describe, expect, test } from 'vitest';
import { compareVersions, isVersion, parseRange, printRange } from '../../src/engine/versions.ts';

describe.each([
	['pep440', '<2.0', '<2.0'],
	['pep440', '>=1.13,<2.1', '>=1.13,<2.1'],
	['pep440', ' >= 1.13 , < 2.1 ', '>=1.13,<2.1'],
	['pep440', '<=2.0', '<=2.0'],
	['pep440', '>2.0', '>2.0'],
	['pep440', '2.3', '2.3'],
	['pep440', '==2.3', '2.3'],
	['pep440', '==2.3.*', '>=2.3,<2.4'],
	['pep440', '~=2.2', '>=2.2,<3'],
	['pep440', '~=2.2.1', '>=2.2.1,<2.3'],
	['pep440', '>=1.0,>=2.0,<3,<=2.5', '>=2.0,<=2.5'],
	['pep440', '*', ''],
	['semver', '<2.0', '<2.0'],
	['semver', '>=1.2 <2.0.0', '>=1.2,<2.0.0'],
	['semver', '>=1.2, <2', '>=1.2,<2'],
	['semver', '1.2.3', '1.2.3'],
	['semver', '2.0', '2.0'],
	['semver', '^1.2', '>=1.2.0,<2.0.0'],
	['semver', '~1.2', '>=1.2.0,<1.3.0'],
	['semver', '1.x', '>=1.0.0,<2.0.0'],
	['semver', '1.2 - 2.3', '>=1.2.0,<2.4.0'],
] as const)('%s', (versioning, text, printed) => {
	test(`reads \`${text}\` as \`${printed}\``, () => {
		const range = parseRange(versioning, text);
		expect(range && printRange(range)).toBe(printed);
	});
});

test.each([
	['pep440', '!=2.0'],
	['pep440', '>=2.0,<1.0'],
	['pep440', '>2.0,<2.0'],
	['pep440', 'two'],
	['pep440', ''],
	['pep440', '>=1.0 || <0.5'],
	['semver', '1.x || 3.x'],
	['semver', '>='],
	['semver', 'latest'],
] as const)('refuses the %s range `%s`', (versioning, text) => {
	expect(parseRange(versioning, text)).toBeUndefined();
});

test('orders a pre-release before its release, in either scheme', () => {
	expect(compareVersions('pep440', '2.0.0rc1', '2.0')).toBeLessThan(0);
	expect(compareVersions('semver', '2.0.0-rc.1', '2.0')).toBeLessThan(0);
});

test('takes trailing zeros for nothing', () => {
	expect(compareVersions('pep440', '2.0', '2.0.0')).toBe(0);
	expect(compareVersions('semver', '2.0', '2.0.0')).toBe(0);
});

test('orders 1.10 after 1.9', () => {
	expect(compareVersions('pep440', '1.10', '1.9')).toBeGreaterThan(0);
	expect(compareVersions('semver', '1.10', '1.9')).toBeGreaterThan(0);
});

test('knows versions of each scheme', () => {
	expect(
		['1.13.1+cu117', '2.0.0rc1', '1.0.post1'].map((text) => isVersion('pep440', text)),
	).toEqual([true, true, true]);
	expect(
		['1', '1.2', 'v1.2.3', '1.2.3-beta.1', '1.2.3.4'].map((text) => isVersion('semver', text)),
	).toEqual([true, true, true, true, false]);
});
