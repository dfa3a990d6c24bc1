import { parseFingerprint } from '../engine/passages/fingerprint.ts';
import { addLocator } from '../engine/passages/locator.ts';
import type { Claim } from '../model/claim.ts';
import type { Library } from './knowledge.ts';
import { webAddress } from './paths.ts';

/** The address that opens a claim's source at the passage it rests on, where both are known. */
export function passageAddress(
	{ source, passage }: Pick<Claim, 'source' | 'passage'>,
	{ findSource }: Pick<Library, 'findSource'>,
): string | undefined {
	const url = webAddress(findSource(source)?.url);
	const locator = passage === undefined ? undefined : parseFingerprint(passage).locator;
	return url === undefined || locator === undefined ? undefined : addLocator(url, locator);
}
