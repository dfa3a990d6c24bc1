import type { APIRoute } from 'astro';
import { fullAddress } from '../../site/address.ts';
import { listChanges } from '../../site/changes.ts';
import { writeFeed } from '../../site/feed.ts';
import { getLibrary } from '../../site/knowledge.ts';
import { withBase } from '../../site/paths.ts';

export const GET: APIRoute = () => {
	const library = getLibrary();
	const { title, description, language } = library.kb;
	const header = {
		title,
		subtitle: description,
		language,
		asOf: library.report.asOf,
		self: withBase('/changes/atom.xml'),
		page: withBase('/changes/'),
	};
	return new Response(writeFeed(header, listChanges(library).slice(0, 50), fullAddress));
};
