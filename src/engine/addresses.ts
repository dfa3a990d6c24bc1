import type { Status } from '../model/verdict.ts';
import type { Index } from './index-records.ts';
import { listKindParts, listTopicParts } from './parts.ts';

const fixed = [
	'',
	'compare/',
	'questions/',
	'disputes/',
	'sources/',
	'changes/',
	'method/',
	'rules/',
	'data/',
	'search/',
	'contribute/',
	'contribute/claim/',
	'contribute/data-model/',
	'contribute/your-own/',
];

const statuses: Record<Status, string> = {
	agreed: 'status/agreed/',
	single: 'status/single/',
	corrected: 'status/corrected/',
	disputed: 'status/disputed/',
	'by-case': 'status/by-case/',
	unanswered: 'status/unanswered/',
};

/** The address of every page of the site, relative to its root: `topics/graphs/`. */
export function listAddresses({ knowledge }: Index, rules: readonly string[]): Set<string> {
	return new Set([
		...fixed,
		...Object.values(statuses),
		...knowledge.subjects.map(({ id }) => `subjects/${id}/`),
		...knowledge.pages.map(({ id }) => `topics/${id}/`),
		...knowledge.questions.map(({ id }) => `questions/${id}/`),
		...knowledge.sources.map(({ id }) => `sources/${id}/`),
		...listTopicParts(knowledge).flatMap((topic) => [`compare/${topic}/`, `questions/${topic}/`]),
		...listKindParts(knowledge).map((kind) => `sources/kind/${kind}/`),
		...rules.map((id) => `rules/${id}/`),
	]);
}

/** A place on the site: the address of a page, and the part of it named after `#`. */
export interface Destination {
	address: string;
	fragment: string;
}

// Two folders stand for the base, so that a link that climbs out of the site does not land in it again.
const base = 'https://site.invalid/base/of/';

/**
 * Follows a link on a page of the site; nothing comes back for one that leaves the site.
 *
 * @example '../debugging/#tools' on `topics/graphs/` → `topics/debugging/`, `tools`
 */
export function followLink(target: string, from: string): Destination | undefined {
	const rooted = /^\/(?!\/)/.test(target) ? base + target.slice(1) : target;
	const url = URL.parse(rooted, base + from);
	if (url?.host !== 'site.invalid') return undefined;
	const [fragment = ''] = url.hash.slice(1).split(':~:');
	if (!url.href.startsWith(base)) return { address: '../', fragment: '' };
	const path = decode(url.pathname.slice('/base/of/'.length));
	const address = path === '' || path.endsWith('/') ? path : `${path}/`;
	return { address, fragment: decode(fragment) };
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
