import { formatBibtex } from '../bibliography/bibtex.ts';
import { formatCsl } from '../bibliography/csl.ts';
import { formatReference, makeReference, writePart } from '../bibliography/reference.ts';
import { formatRis } from '../bibliography/ris.ts';
import type { Source } from '../model/source.ts';
import { endSentence } from '../report/wording.ts';
import { fullAddress, isPublished, routePath } from './address.ts';
import type { Library } from './knowledge.ts';
import type { PageRecord } from './page-record.ts';

/** What to write where a page, or the source it shows, is cited. */
export interface PageCitation {
	/** What is cited. */
	source: Source;
	/** One line of text. */
	text: string;
	/** The same in the formats that programs read. */
	formats: { name: string; file: string; text: string }[];
}

/** How a page is cited: a page on a source as that source, every other as the page it is. */
export function citePage(
	record: PageRecord,
	{ route, title }: { route: string; title: string },
	library: Library,
): PageCitation {
	const source = record.kind === 'source' ? record.source : pageAsSource(route, title, library);
	return {
		source,
		text: record.kind === 'source' ? formatReference(source) : writeText(source),
		formats: [
			{ name: 'BibTeX', file: `${source.id}.bib`, text: formatBibtex([source]) },
			{ name: 'RIS', file: `${source.id}.ris`, text: formatRis([source]) },
			{ name: 'CSL-JSON', file: `${source.id}.json`, text: formatCsl([source]) },
		],
	};
}

/** A page is of no kind, and says nothing of its address where it has none yet. */
function writeText(source: Source): string {
	const parts = makeReference({ ...source, title: endSentence(source.title) });
	const told = parts.filter(({ name, href }) => name !== 'kind' && (name !== 'address' || href));
	return told.map(writePart).join(' ');
}

/** Nobody signs a page, and what it says is of the day its verdicts are for. */
function pageAsSource(route: string, title: string, { kb, report }: Library): Source {
	const address = isPublished
		? { url: fullAddress(routePath(route)) }
		: { 'url-unknown': 'The site has no address yet.' };
	return {
		id: route.replaceAll('/', '-') || 'home',
		title,
		kind: 'article',
		authors: [],
		publisher: kb.title,
		issued: report.asOf,
		'speaks-for': [],
		'derived-from': [],
		claims: [],
		...address,
	};
}
