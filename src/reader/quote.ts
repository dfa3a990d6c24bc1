/** Shows a value in a message: in backticks, on one line, and cut where it is long. */
export function quote(value: string): string {
	const line = value.replaceAll(/[\s\p{Cc}`]+/gu, ' ').trim();
	if (line === '') return 'empty value';
	const letters = [...line.slice(0, 160)];
	return letters.length > 60 ? `\`${letters.slice(0, 59).join('')}…\`` : `\`${line}\``;
}

/** Shows a name by what it is the name of: `` key `a` ``. */
export function quoteName(kind: string, name: string): string {
	return name.trim() === '' ? `empty ${kind}` : `${kind} ${quote(name)}`;
}

/** Joins what is possible: `` `a`, `b` or `c` ``. */
export function listWords(words: readonly string[]): string {
	const quoted = words.map((word) => `\`${word}\``);
	const last = quoted.pop() ?? '';
	return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last;
}
