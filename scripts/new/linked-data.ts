/** What a page says of itself as JSON-LD, by the names of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

const works =
	/(?:Article|BlogPosting|Posting|Report|Book|Dataset|WebPage|SoftwareSourceCode|CreativeWork|Thesis)$/u;

/** Finds the work that a page is about: an article before the page it stands on. */
export function findWork(data: unknown): Thing {
	const things = listThings(data, 0).filter((thing) =>
		typesOf(thing).some((type) => works.test(type)),
	);
	const isPage = (thing: Thing) => typesOf(thing).includes('WebPage');
	return things.find((thing) => !isPage(thing)) ?? things[0] ?? {};
}

/** What kinds of thing it is. */
export function typesOf(thing: Thing): string[] {
	return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

/** The names of things, or of one, or a text that is one. */
export function namesOf(value: unknown): unknown[] {
	return [value].flat().map((item) => (isThing(item) ? item['name'] : item));
}

function listThings(data: unknown, depth: number): Thing[] {
	if (depth > 4) return [];
	if (Array.isArray(data)) return data.slice(0, 100).flatMap((item) => listThings(item, depth + 1));
	if (!isThing(data)) return [];
	const inner = [data['@graph'], data['mainEntity']].flatMap((item) => listThings(item, depth + 1));
	return [data, ...inner];
}

function isThing(value: unknown): value is Thing {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
