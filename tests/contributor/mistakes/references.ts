import type { Mistake } from './mistake.ts';

const leaflet = 'sources/leaflet.yaml';

/** Mistakes in ids that name something else. */
export const references: readonly Mistake[] = [
	[
		'an unknown question',
		leaflet,
		'question: editing/modes',
		'question: editing/mode',
		[
			'sources/leaflet.yaml:12:15 known-references Unexpected question `editing/mode` Did you mean `editing/modes`?',
		],
	],
	[
		'an unknown subject',
		leaflet,
		'subject: quill',
		'subject: quil',
		['sources/leaflet.yaml:13:14 known-references Unexpected subject `quil` Did you mean `quill`?'],
	],
	[
		'an unknown subject it speaks for',
		leaflet,
		'speaks-for: []',
		'speaks-for: [nibb]',
		['sources/leaflet.yaml:9:14 known-references Unexpected subject `nibb` Did you mean `nib`?'],
	],
	[
		'an unknown source it rests on',
		leaflet,
		'speaks-for: []',
		'derived-from: [handbok]',
		[
			'sources/leaflet.yaml:9:16 known-references Unexpected source `handbok` Did you mean `handbook`?',
		],
	],
	[
		'a source that rests on itself',
		leaflet,
		'speaks-for: []',
		'derived-from: [leaflet]',
		['sources/leaflet.yaml:9:16 no-circular-derivation Unexpected origin `leaflet` of `leaflet`'],
	],
	[
		'a subject where none belongs',
		leaflet,
		'facts/faster, answer',
		'facts/faster, subject: nib, answer',
		['sources/leaflet.yaml:27:46 known-references Unexpected subject `nib`'],
	],
	[
		'no subject where one belongs',
		leaflet,
		'    subject: quill\n',
		'',
		['sources/leaflet.yaml:11:3 known-references Unexpected claim without `subject`'],
	],
];
