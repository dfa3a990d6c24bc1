import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { getLibrary } from './knowledge.ts';
import { pageOf } from './references.ts';

/** Lists the references of a topic page in its table of contents. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
	const { toc, entry } = locals.starlightRoute;
	const cites = pageOf(entry.id, getLibrary())?.citations.length;
	if (!toc || !cites) return;
	toc.items.push({ depth: 2, slug: 'references', text: 'References', children: [] });
});
