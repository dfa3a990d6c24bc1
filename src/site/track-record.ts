import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import { verdictsOn } from './evidence.ts';
import type { Library } from './knowledge.ts';

/** How a claim has held up against the others. */
export const standings = ['agreed', 'single', 'disputed', 'refuted', 'aside'] as const;

/** How a claim has held up against the others. */
export type Standing = (typeof standings)[number];

/** What each standing is called, and what it means. */
export const standingWords: Record<Standing, { word: string; meaning: string }> = {
	agreed: {
		word: 'Agreed',
		meaning: 'An independent source says so too, or better evidence decides for it.',
	},
	single: { word: 'Single source', meaning: 'Nobody independent says so too, and none denies it.' },
	disputed: { word: 'Disputed', meaning: 'Another source contradicts it, and nothing settles it.' },
	refuted: { word: 'Refuted', meaning: 'Primary sources say otherwise.' },
	aside: {
		word: 'Set aside',
		meaning: 'Weak against better evidence, too general beside narrower claims, or not compared.',
	},
};

/** The claims of a source by how they have held up, in the order of the standings. */
export function trackRecord(
	source: Source,
	library: Library,
): { standing: Standing; claims: Claim[] }[] {
	const byStanding = Map.groupBy(source.claims, (claim) => standingOf(claim, library));
	return standings
		.map((standing) => ({ standing, claims: byStanding.get(standing) ?? [] }))
		.filter(({ claims }) => claims.length > 0);
}

/** How one claim has held up: the worst that any piece of a verdict on it says. */
export function standingOf(claim: Claim, library: Library): Standing {
	const pieces = verdictsOn(claim, library).flatMap((verdict) => [verdict, ...verdict.timeline]);
	const supporting = pieces.filter(({ support }) => support.includes(claim.id));
	const opposed = pieces.filter(({ against }) => against.includes(claim.id));
	const disputed = [...supporting, ...opposed].some(({ status }) => status === 'disputed');
	if (opposed.some(({ status }) => status === 'corrected')) return 'refuted';
	if (disputed) return 'disputed';
	if (supporting.some(({ status }) => status === 'agreed' || status === 'corrected'))
		return 'agreed';
	return supporting.length > 0 ? 'single' : 'aside';
}
