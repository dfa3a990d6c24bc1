/** The fields of one entry in RIS, each with its first value. */
type Tags = ReadonlyMap<string, string>;

/** Whether a text is a bibliography in RIS. */
export function isRis(text: string): boolean {
	return /^\uFEFF?\s*TY {2}- /u.test(text);
}

/** Takes the entry at a position out of a bibliography. */
export function splitRis(text: string, index: number): Tags {
	const entry = text.split(/^ER {2}-.*$/mu)[index] ?? '';
	const tags = new Map<string, string>();
	for (const [, name = '', value = ''] of entry.matchAll(
		/^\uFEFF?([A-Z][A-Z\d]) {2}- *(\S.*?)\s*$/gmu,
	)) {
		if (!tags.has(name)) tags.set(name, value);
	}
	return tags;
}

/** Adds what the reader of RIS leaves out of some kinds of entries. */
export function fillRis(
	item: Readonly<Record<string, unknown>>,
	tags: Tags,
): Record<string, unknown> {
	const pick = (...names: string[]) =>
		names.map((name) => tags.get(name)).find((value) => value !== undefined);
	const date = pick('DA', 'PY', 'Y1')?.replace(/\/+$/u, '');
	return {
		...item,
		title: item['title'] ?? pick('TI', 'T1', 'CT'),
		publisher: item['publisher'] ?? pick('PB'),
		'container-title': item['container-title'] ?? pick('T2', 'JO', 'JF', 'BT'),
		issued: item['issued'] ?? { raw: date },
		URL: item['URL'] ?? pick('UR'),
		DOI: item['DOI'] ?? pick('DO'),
	};
}
