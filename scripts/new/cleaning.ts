/** How long a text of a page can be and still be a title, a name or an address. */
const LONGEST = 500;

// Controls, direction overrides and other unseen signs; the two joiners are part of ordinary words.
const unseen = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * A text that others wrote, on one line and without what is not seen.
 *
 * @example ' A\u0007  title\n\u202e' → 'A title'
 */
export function cleanText(text: string): string {
	return text.replaceAll(/\s+/gu, ' ').replaceAll(unseen, '').replaceAll(/ +/gu, ' ').trim();
}

/** The same where it can be a title or a name; nothing where it is empty or goes on too long. */
export function cleanName(text: unknown): string | undefined {
	if (typeof text !== 'string' && typeof text !== 'number') return undefined;
	const clean = cleanText(String(text).slice(0, 20 * LONGEST));
	return clean === '' || clean.length > LONGEST ? undefined : clean;
}

/** A web address that others wrote, in full; nothing where it is none. */
export function cleanAddress(text: unknown, base?: string): string | undefined {
	const name = cleanName(text);
	const url = name === undefined ? null : URL.parse(name, base);
	if (!url || !/^https?:$/u.test(url.protocol) || url.username !== '') return undefined;
	return url.href;
}
