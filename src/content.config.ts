import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { SchemaContext } from 'astro:content';
import { defineCollection } from 'astro:content';
import { contentUrl } from './site/folder.ts';

// The rest of what Starlight takes, such as `head` and `hero`, puts text into a page as markup.
const plainFields = new Set([
	'title',
	'description',
	'sidebar',
	'template',
	'tableOfContents',
	'pagefind',
	'editUrl',
	'prev',
	'next',
]);

// Starlight asks for it at every page made from data. The context gives images their shape, and no plain field is one.
let schema: ReturnType<typeof makeSchema> | undefined;

/** The topic pages, `topics/<topic>.mdx`. */
export const collections = {
	docs: defineCollection({
		loader: glob({
			base: new URL('topics/', contentUrl),
			pattern: '*.mdx',
			generateId: ({ entry }) => `topics/${entry.replace(/\.mdx$/, '')}`,
		}),
		schema: (context) => (schema ??= makeSchema(context)),
	}),
};

function makeSchema(context: SchemaContext) {
	return z.preprocess(pickPlain, docsSchema()(context));
}

function pickPlain(fields: unknown) {
	if (typeof fields !== 'object' || fields === null) return fields;
	return Object.fromEntries(Object.entries(fields).filter(([name]) => plainFields.has(name)));
}
