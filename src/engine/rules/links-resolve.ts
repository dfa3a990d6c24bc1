import type { Page } from '../../model/page.ts';
import { followLink, listAddresses } from '../addresses.ts';
import type { Destination } from '../addresses.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

export const linksResolve = {
	id: 'links-resolve',
	severity: 'error',
	summary: 'A link leads to a page of the site, and to a heading on it.',
	why: 'A reader who follows a link to find out more must not end up nowhere. Addresses elsewhere are not visited; on pages other than topics the part after `#` is not looked at.',
	examples: {
		good: {
			'topics/saving.mdx': `---
title: Saving
sources: [manual]
---

## By hand

Quill has [modes](../editing/), asked for under [its question](/questions/editing/modes/)
[@manual#modes]. Saving is done [by hand](#by-hand).
`,
		},
		bad: {
			'topics/saving.mdx': `---
title: Saving
sources: [manual]
---

## By hand

Quill has [modes](../editting/), asked for under [its question](/questions/editing/modes/)
[@manual#modes]. Saving is done [by hand](#byhand).
`,
		},
	},
	*check({ index, rules }) {
		const { pages } = index.knowledge;
		if (pages.length === 0) return;
		const addresses = listAddresses(index, rules);
		const topics = new Map(pages.map((page) => [`topics/${page.id}/`, readTopic(page)]));
		for (const { id, links } of pages) {
			for (const [position, { target }] of links.entries()) {
				const destination = followLink(target, `topics/${id}/`);
				const problem = destination && findProblem(addresses, topics, destination);
				if (!problem) continue;
				const { expected, help } = problem;
				yield {
					on: { kind: 'page', id },
					field: `links.${position}`,
					message: `Unexpected link to \`${target}\`, expected ${expected}`,
					help,
				};
			}
		}
	},
} as const satisfies Rule;

/** A topic page, and all that can be named on it after `#`. */
interface Topic {
	page: Page;
	anchors: ReadonlySet<string>;
}

/** Beside the headings, the site names the top of a page, its citations and the list of what it cites. */
function readTopic(page: Page): Topic {
	const marks = page.citations.flatMap(({ id }, position) => [
		'references',
		`reference-${id.split('#')[0]}`,
		`cite-${position}`,
	]);
	return { page, anchors: new Set(['', 'top', '_top', ...page.headings, ...marks]) };
}

function findProblem(
	addresses: ReadonlySet<string>,
	topics: ReadonlyMap<string, Topic>,
	{ address, fragment }: Destination,
): { expected: string; help: string } | undefined {
	if (!addresses.has(address)) {
		const near = nearest(address, addresses);
		const help =
			near === undefined
				? 'Correct the address, or remove the link.'
				: `Did you mean \`/${near}\`?`;
		return { expected: 'a page of the site', help };
	}
	const topic = topics.get(address);
	if (!topic || topic.anchors.has(fragment)) return undefined;
	const near = nearest(fragment, topic.page.headings);
	const help =
		near === undefined ? 'Correct the part after `#`, or remove it.' : `Did you mean \`#${near}\`?`;
	return { expected: `a heading of \`${topic.page.id}\``, help };
}
