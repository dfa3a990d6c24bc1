import type { Mistake } from './mistake.ts';

const leaflet = 'sources/leaflet.yaml';

/** Mistakes in answers and in when they hold. */
export const answers: readonly Mistake[] = [
	[
		'an option that is none',
		leaflet,
		'answer: modal',
		'answer: modl',
		[
			'sources/leaflet.yaml:14:13 answer-fits-question Unexpected answer `modl` Did you mean `modal`?',
		],
	],
	[
		'a flag that is neither',
		leaflet,
		'answer: yes',
		'answer: maybe',
		['sources/leaflet.yaml:21:13 answer-fits-question Unexpected answer `maybe`'],
	],
	[
		'a number that is none',
		leaflet,
		'answer: ~40',
		'answer: forty',
		['sources/leaflet.yaml:24:55 answer-fits-question Unexpected answer `forty`'],
	],
	[
		'a range of numbers that is turned',
		leaflet,
		'answer: ~40',
		'answer: 50..40',
		['sources/leaflet.yaml:24:55 answer-fits-question Unexpected answer `50..40`'],
	],
	[
		'a date that is none',
		leaflet,
		'answer: 2018-05',
		'answer: May 2018',
		['sources/leaflet.yaml:25:57 answer-fits-question Unexpected answer `May 2018`'],
	],
	[
		'a version that is none',
		leaflet,
		'answer: ">=2.0"',
		'answer: two',
		['sources/leaflet.yaml:26:57 answer-fits-question Unexpected answer `two`'],
	],
	[
		'a member that is none',
		leaflet,
		'answer: [plain]',
		'answer: [plain, ritch]',
		[
			'sources/leaflet.yaml:23:63 answer-fits-question Unexpected answer `["plain","ritch"]` Did you mean `rich`?',
		],
	],
	[
		'an order of strangers',
		leaflet,
		'answer: quill > nib',
		'answer: quill > pen',
		['sources/leaflet.yaml:27:45 answer-fits-question Unexpected answer `quill > pen`'],
	],
	[
		'an order in a circle',
		leaflet,
		'answer: quill > nib',
		'answer: quill > nib > quill',
		['sources/leaflet.yaml:27:45 answer-fits-question Unexpected answer `quill > nib > quill`'],
	],
	[
		'a list where one answer belongs',
		leaflet,
		'answer: modal',
		'answer: [modal]',
		['sources/leaflet.yaml:14:13 answer-fits-question Unexpected answer `["modal"]`'],
	],
	[
		'versions that are none',
		leaflet,
		'">=2.0" }\n',
		'new }\n',
		['sources/leaflet.yaml:15:24 scope-fits-subject Unexpected scope `new`'],
	],
	[
		'a period that is none',
		leaflet,
		'answer: ~40,',
		'answer: ~40, scope: { period: soon },',
		['sources/leaflet.yaml:24:77 scope-fits-subject Unexpected period `soon`'],
	],
	[
		'an unknown condition',
		leaflet,
		'answer: yes\n',
		'answer: yes\n    scope: { given: { scren: small } }\n',
		[
			'sources/leaflet.yaml:22:30 scope-fits-subject Unexpected condition `scren` Did you mean `screen`?',
		],
	],
	[
		'an unknown value of a condition',
		leaflet,
		'answer: yes\n',
		'answer: yes\n    scope: { given: { screen: smal } }\n',
		[
			'sources/leaflet.yaml:22:31 scope-fits-subject Unexpected condition `smal` Did you mean `small`?',
		],
	],
	[
		'a date of issue that is none',
		leaflet,
		'issued: 2023-07',
		'issued: July 2023',
		['sources/leaflet.yaml:6:9 dates-in-order Unexpected date `July 2023`'],
	],
	[
		'read before it was issued',
		leaflet,
		'accessed: 2024-12-01',
		'accessed: 2023-06-30',
		['sources/leaflet.yaml:7:11 dates-in-order Unexpected day `2023-06-30`'],
	],
	[
		'a claim from the future',
		leaflet,
		'issued: 2023-07',
		'issued: 2020-07',
		[
			'sources/leaflet.yaml:15:25 no-claim-from-the-future Unexpected scope `>=2.0`, which begins on 2021-01-15',
		],
	],
];
