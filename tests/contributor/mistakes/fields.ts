import type { Mistake } from './mistake.ts';

const leaflet = 'sources/leaflet.yaml';

/** Mistakes in fields. */
export const fields: readonly Mistake[] = [
	[
		'an unknown field of a source',
		leaflet,
		'publisher: Example',
		'publsher: Example',
		['sources/leaflet.yaml:5:1 known-fields Unexpected key `publsher` Did you mean `publisher`?'],
	],
	[
		'an unknown field of a claim',
		leaflet,
		'gist:',
		'gits:',
		['sources/leaflet.yaml:17:5 known-fields Unexpected key `gits` Did you mean `gist`?'],
	],
	[
		'an unknown field of a scope',
		leaflet,
		'versions: ">=2.0" }',
		'verions: ">=2.0" }',
		[
			'sources/leaflet.yaml:15:12 stated-scope Unexpected claim on `editing/modes` without versions',
			'sources/leaflet.yaml:15:14 known-fields Unexpected key `verions` Did you mean `versions`?',
		],
	],
	[
		'a source without a title',
		leaflet,
		'title: A leaflet on editors\n',
		'',
		['sources/leaflet.yaml:1:1 known-fields Unexpected source without `title`'],
	],
	[
		'a claim without a basis',
		leaflet,
		'    basis: reported\n    gist',
		'    gist',
		['sources/leaflet.yaml:11:3 known-fields Unexpected claim without `basis`'],
	],
	[
		'a claim without an answer',
		leaflet,
		'    answer: modal\n',
		'',
		['sources/leaflet.yaml:11:3 known-fields Unexpected claim without `answer`'],
	],
	[
		'a claim without a question',
		leaflet,
		'    question: editing/modes\n',
		'',
		['sources/leaflet.yaml:11:3 known-fields Unexpected claim without `question`'],
	],
	[
		'a kind that is none',
		leaflet,
		'kind: article',
		'kind: artcle',
		['sources/leaflet.yaml:2:7 known-fields Unexpected `artcle` Did you mean `article`?'],
	],
	[
		'a basis that is none',
		leaflet,
		'basis: reported\n    gist',
		'basis: reportd\n    gist',
		['sources/leaflet.yaml:16:12 known-fields Unexpected `reportd` Did you mean `reported`?'],
	],
	[
		'an author without a family name',
		leaflet,
		'{ family: Sample, given: Ada }',
		'Ada Sample',
		['sources/leaflet.yaml:4:5 known-fields Unexpected `Ada Sample`'],
	],
	[
		'an address that is none',
		leaflet,
		'https://example.org/leaflet',
		'example.org/leaflet',
		['sources/leaflet.yaml:8:6 known-fields Unexpected `example.org/leaflet`'],
	],
	[
		'an address that runs a script',
		leaflet,
		'https://example.org/leaflet',
		'javascript:alert(1)',
		['sources/leaflet.yaml:8:6 known-fields Unexpected `javascript:alert(1)`'],
	],
	[
		'a day that is none',
		leaflet,
		'accessed: 2024-12-01',
		'accessed: 2024-12-32',
		['sources/leaflet.yaml:7:11 known-fields Unexpected `2024-12-32`'],
	],
	[
		'a gist that is too long',
		leaflet,
		'Quill has modes.',
		'g'.repeat(281),
		['sources/leaflet.yaml:17:11 known-fields Unexpected text of 281 characters'],
	],
	[
		'a passage that is none',
		leaflet,
		'gist: Quill has modes.',
		'passage: Quill has modes.',
		['sources/leaflet.yaml:17:14 known-fields Unexpected `Quill has modes.`'],
	],
	[
		'an id with a capital',
		leaflet,
		'  tabs:\n',
		'  Tabs:\n',
		['sources/leaflet.yaml:18:3 known-fields Unexpected id `Tabs`'],
	],
	[
		'a text where a list belongs',
		leaflet,
		'speaks-for: []',
		'speaks-for: nib',
		['sources/leaflet.yaml:9:13 known-fields Unexpected `nib`'],
	],
];
