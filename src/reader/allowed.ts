const about = ['question', 'questions', 'subject', 'subjects', 'topic'] as const;
const none: readonly string[] = [];

/** Components that place results of the cross-check, with the attributes they take. */
export const resultComponents: Readonly<Record<string, readonly string[]>> = {
	Answer: about,
	Evidence: about,
	Compare: about,
	Timeline: about,
};

/** Every element a page can hold, with the attributes it takes beside those of all. */
export const allowedElements: Readonly<Record<string, readonly string[]>> = {
	...resultComponents,
	Tabs: ['syncKey'],
	TabItem: ['label'],
	Aside: ['type', 'title'],
	details: ['open'],
	summary: none,
	kbd: none,
	sub: none,
	sup: none,
	br: none,
	abbr: none,
	figure: none,
	figcaption: none,
	dl: none,
	dt: none,
	dd: none,
};

/** Attributes every element takes but those that place results. */
export const allowedAttributes: readonly string[] = ['lang', 'dir', 'title'];

/** Values an attribute is bound to, by element and attribute. */
export const allowedValues: Readonly<Record<string, readonly string[]>> = {
	'Aside type': ['note', 'tip', 'caution', 'danger'],
};

/** Schemes an address can have; one without a scheme is relative. */
export const allowedSchemes: readonly string[] = ['http', 'https', 'mailto'];
