import type { Page } from '../model/page.ts';

/** The navigation: the topics in their order, then ways through the whole. */
export function makeSidebar(pages: Page[]) {
	const topics = inOrder(pages).map(({ id, title, sidebar }) => ({
		label: sidebar?.label ?? title,
		link: `/topics/${id}/`,
	}));
	return [
		...(topics.length > 0 ? [{ label: 'Topics', items: topics }] : []),
		{
			label: 'Explore',
			items: [
				{ label: 'Compare', link: '/compare/' },
				{ label: 'Questions', link: '/questions/' },
				{ label: 'Disputes', link: '/disputes/' },
				{ label: 'Sources', link: '/sources/' },
				{ label: 'Changes', link: '/changes/' },
				{ label: 'Method', link: '/method/' },
				{ label: 'Rules', link: '/rules/' },
				{ label: 'Data', link: '/data/' },
			],
		},
		{
			label: 'Contribute',
			items: [
				{ label: 'Three ways', link: '/contribute/' },
				{ label: 'Form', link: '/contribute/claim/' },
				{ label: 'Data model', link: '/contribute/data-model/' },
				{ label: 'Your own', link: '/contribute/your-own/' },
			],
		},
	];
}

/** Pages as the navigation shows them: by `sidebar.order`, then by id. */
export function inOrder(pages: Page[]): Page[] {
	const order = (page: Page) => page.sidebar?.order ?? Number.POSITIVE_INFINITY;
	return [...pages].sort((a, b) =>
		order(a) === order(b) ? compare(a.id, b.id) : order(a) - order(b),
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
