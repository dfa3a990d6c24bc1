import type { Mistake } from './mistake.ts';

const leaflet = 'sources/leaflet.yaml';

/** Mistakes in how a file is written. */
export const written: readonly Mistake[] = [
	[
		'a tab',
		leaflet,
		'  modes:\n',
		'\tmodes:\n',
		['sources/leaflet.yaml:11:1 readable-files Unexpected `modes:`'],
	],
	[
		'a quote that is not closed',
		leaflet,
		'A leaflet on editors',
		'"A leaflet on editors',
		['sources/leaflet.yaml:1:8 readable-files Unexpected `"A leaflet on editors`'],
	],
	[
		'a colon in a text without quotes',
		leaflet,
		'A leaflet on',
		'A leaflet: on',
		['sources/leaflet.yaml:1:17 readable-files Unexpected `: on editors`'],
	],
	[
		'an anchor and its alias',
		leaflet,
		'answer: modal\n',
		'answer: &a modal\n    at: *a\n',
		[
			'sources/leaflet.yaml:14:13 readable-files Unexpected anchor `&a`',
			'sources/leaflet.yaml:15:9 readable-files Unexpected alias `*a`',
		],
	],
	[
		'a key that stands there twice',
		leaflet,
		'    basis: reported\n    gist',
		'    basis: reported\n    basis: reported\n    gist',
		['sources/leaflet.yaml:17:5 unique-ids Unexpected second `basis`'],
	],
	[
		'an id that stands there twice',
		leaflet,
		'  tabs:\n',
		'  modes:\n',
		['sources/leaflet.yaml:18:3 unique-ids Unexpected second `modes`'],
	],
	[
		'a list in place of keys',
		leaflet,
		'claims:\n',
		'claims: []\nmore:\n',
		[
			'sources/leaflet.yaml:1:1 used-sources Unexpected source `leaflet` without a complete claim',
			'sources/leaflet.yaml:10:1 known-fields Unexpected list',
			'sources/leaflet.yaml:11:1 known-fields Unexpected key `more` Did you mean `note`?',
		],
	],
	[
		'a file with nothing in it',
		leaflet,
		'',
		'',
		['sources/leaflet.yaml:1:1 readable-files Unexpected empty file'],
	],
];
