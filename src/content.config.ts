import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
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

/** The topic pages, `topics/<topic>.mdx`. */
export const collections = {
	docs: defineCollection({
		loader: glob({
			base: new URL('topics/', contentUrl),
			pattern: '*.mdx',
			generateId: ({ entry }) => `topics/${entry.replace(/\.mdx$/, '')}`,
		}),
		schema: (context) => z.preprocess(pickPlain, docsSchema()(context)),
	}),
};

function pickPlain(fields: unknown) {
	if (typeof fields !== 'object' || fields === null) return fields;
	return Object.fromEntries(Object.entries(fields).filter(([name]) => plainFields.has(name)));
}
