/** Anything a draft may hold. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value | undefined };

const control = /(?![\n\t])\p{Cc}|\p{Cs}/u;

/**
 * Finds the first field whose text holds a control character, which no file can hold.
 *
 * @example { title: 'A\u0007', kind: 'article' } → 'title'
 */
export function findControl(value: Value): string | undefined {
	if (typeof value === 'string') return control.test(value) ? '' : undefined;
	for (const [key, inner] of Object.entries(value)) {
		if (inner === undefined) continue;
		if (typeof inner !== 'string') {
			const found = findControl(control.test(key) ? key : inner);
			if (found !== undefined) return found === '' ? key : `${key}.${found}`;
		}
		if (control.test(key) || (typeof inner === 'string' && control.test(inner))) return key;
	}
	return undefined;
}

/** Throws where a text holds a control character. */
export function refuseControl(value: Value): void {
	const field = findControl(value);
	if (field === undefined) return;
	throw new Error(`Unexpected control character in \`${field}\`, expected text`);
}
