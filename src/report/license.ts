import type { License } from '../model/license.ts';

/** A licence by its name, and where its text stands. */
export interface ShownLicense {
	name: string;
	url: string;
}

/**
 * A licence as others are told of it; null where none is stated.
 *
 * @example 'CC-BY-4.0' → { name: 'CC-BY-4.0', url: 'https://spdx.org/licenses/CC-BY-4.0.html' }
 */
export function showLicense(license: License | undefined): ShownLicense | null {
	if (license === undefined) return null;
	if (typeof license !== 'string') return license;
	return { name: license, url: `https://spdx.org/licenses/${license}.html` };
}
