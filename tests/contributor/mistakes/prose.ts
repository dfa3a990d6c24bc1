import type { Mistake } from './mistake.ts';

const page = 'topics/editing.mdx';

/** Mistakes in a page. */
export const prose: readonly Mistake[] = [
	[
		'a citation of a claim that is not there',
		page,
		'[@handbook#modes]',
		'[@handbook#mode]',
		[
			'topics/editing.mdx:7:18 citations-resolve Unexpected citation of `handbook#mode` Did you mean `handbook#modes`?',
		],
	],
	[
		'a citation of an unknown source',
		page,
		'[@handbook#modes]',
		'[@handbok#modes]',
		[
			'topics/editing.mdx:4:11 frontmatter-matches-citations Unexpected source `handbook`',
			'topics/editing.mdx:7:18 citations-resolve Unexpected citation of `handbok#modes` Did you mean `handbook#modes`?',
		],
	],
	[
		'a cited source that the frontmatter leaves out',
		page,
		'sources: [handbook, survey]',
		'sources: [handbook]',
		['topics/editing.mdx:9:17 frontmatter-matches-citations Unexpected citation of `survey`'],
	],
	[
		'a source in the frontmatter that is not cited',
		page,
		'[handbook, survey]',
		'[handbook, leaflet, survey]',
		['topics/editing.mdx:4:21 frontmatter-matches-citations Unexpected source `leaflet`'],
	],
	[
		'an unknown question in the frontmatter',
		page,
		'editing/tabs]',
		'editing/tab]',
		[
			'topics/editing.mdx:3:28 known-references Unexpected question `editing/tab` Did you mean `editing/tabs`?',
		],
	],
	[
		'an unknown field in the frontmatter',
		page,
		'title: Editing',
		'title: Editing\nauthor: Ada',
		['topics/editing.mdx:3:1 known-fields Unexpected key `author`'],
	],
	[
		'a paragraph without a citation',
		page,
		'tabs [@survey#tabs].',
		'tabs [@survey#tabs].\n\nIt is said to be large.',
		[
			'topics/editing.mdx:11:1 paragraphs-cite Unexpected paragraph `It is said to be large.` without a citation',
		],
	],
	[
		'a link to nowhere',
		page,
		'Nib shows tabs',
		'[Nib](/topics/nib/) shows tabs',
		['topics/editing.mdx:9:1 links-resolve Unexpected link to `/topics/nib/`'],
	],
	[
		'a tag that is not closed',
		page,
		'Nib shows',
		'<b>Nib shows',
		['topics/editing.mdx:9:1 readable-files Unexpected end'],
	],
	[
		'an unknown question of a component',
		page,
		'Nib shows tabs',
		'Nib shows <Answer question="editing/tab" subject="nib" /> tabs',
		[
			'topics/editing.mdx:9:19 known-references Unexpected question `editing/tab` Did you mean `editing/tabs`?',
		],
	],
];
