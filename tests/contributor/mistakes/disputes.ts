import type { Mistake } from './mistake.ts';

const leaflet = 'sources/leaflet.yaml';
const questions = 'questions/editing.yaml';

/** Mistakes in how claims stand to each other, and in what is said of that. */
export const disputes: readonly Mistake[] = [
	[
		'a contradiction in one source',
		leaflet,
		'  formats:',
		'  tabs-2: { question: editing/tabs, subject: nib, answer: no, basis: reported }\n  formats:',
		[
			'sources/handbook.yaml:9:57 no-unacknowledged-dispute Unexpected answer `yes` about `nib`',
			'sources/leaflet.yaml:21:13 no-self-contradiction Unexpected answer beside that of `leaflet#tabs-2`',
			'topics/editing.mdx:9:17 dispute-shown Unexpected citation of `survey#tabs` alone',
		],
	],
	[
		'a dispute that nobody acknowledged',
		leaflet,
		'answer: 2018-05',
		'answer: 2017',
		[
			'sources/handbook.yaml:12:57 no-unacknowledged-dispute Unexpected answer `2018-05` about `nib`',
		],
	],
	[
		'an acknowledgement of nothing',
		questions,
		'  answer: { type: flag }\n',
		'  answer: { type: flag }\n  disputes:\n    - between: [handbook#tabs, leaflet#tabs]\n      note: They agree.\n',
		[
			'questions/editing.yaml:12:16 no-stale-acknowledgement Unexpected acknowledgement of `handbook#tabs`, `leaflet#tabs`',
		],
	],
	[
		'an acknowledgement of an unknown claim',
		questions,
		'  answer: { type: flag }\n',
		'  answer: { type: flag }\n  disputes:\n    - between: [handbook#tabs, leaflet#tab]\n      note: They agree.\n',
		[
			'questions/editing.yaml:12:32 known-references Unexpected claim `leaflet#tab` Did you mean `leaflet#tabs`?',
		],
	],
	[
		'versions that are not stated',
		leaflet,
		'    scope: { versions: ">=2.0" }\n',
		'',
		['sources/leaflet.yaml:11:3 stated-scope Unexpected claim on `editing/modes` without versions'],
	],
];
