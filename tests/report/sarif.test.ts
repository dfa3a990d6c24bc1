import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { rules } from '../../src/engine/rules/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { formatSarif } from '../../src/report/sarif.ts';
import { makeReport } from './editors.ts';

const hostile = 'See [this](https://example.org) {0} \u202E"\\\u0000';

const dispute: Finding = {
	rule: 'no-unacknowledged-dispute',
	severity: 'error',
	message: 'Unexpected answer `session`, expected `all`',
	help: 'Acknowledge the dispute on `editing/undo`.',
	place: { file: 'sources/a letter.yaml', line: 5, column: 13, endLine: 5, endColumn: 20 },
	claims: ['letter#undo', 'handbook#undo'],
	related: [
		{
			message: '`all` is claimed here',
			place: { file: 'sources/handbook.yaml', line: 9, column: 13, endLine: 9, endColumn: 16 },
		},
	],
	url: '/rules/no-unacknowledged-dispute/',
};

const law = {
	id: 'no-unacknowledged-dispute',
	severity: 'error',
	summary: 'A dispute is acknowledged.',
	why: 'It may be a slip.',
	examples: { good: { 'kb.yaml': 'title: Good\n' }, bad: { 'kb.yaml': 'title: Bad\n' } },
} as const;

const other = { ...law, id: 'fresh-evidence', severity: 'notice' } as const;

const resultsSchema = z.object({
	runs: z.tuple([
		z.object({
			results: z.array(
				z.object({
					message: z.object({ text: z.string() }),
					partialFingerprints: z.record(z.string(), z.string()),
				}),
			),
		}),
	]),
});

function format(findings: Finding[]): string {
	const options = { rules: [other, law], version: '1.2.3', contentDir: 'docs/base' };
	return formatSarif(makeReport({ findings }), options);
}

function resultsOf(findings: Finding[]) {
	return resultsSchema.parse(JSON.parse(format(findings))).runs[0].results;
}

function fingerprintsOf(findings: Finding[]) {
	return resultsOf(findings).map(({ partialFingerprints }) => partialFingerprints);
}

function createValidator() {
	const text = readFileSync('tests/report/sarif-schema-2.1.0.json', 'utf8');
	const fields = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
	// The schema is of draft 4, whose `id` is the one thing in it that later drafts refuse.
	const { id, $schema, ...schema } = fields;
	expect([id, $schema]).toEqual([
		'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
		'http://json-schema.org/draft-04/schema#',
	]);
	return new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
}

test('says what was found, where, and by which rule', () => {
	expect(JSON.parse(format([dispute]))).toEqual({
		$schema:
			'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'Corroborate',
						version: '1.2.3',
						rules: [describeLaw('fresh-evidence', 'note'), describeLaw(law.id, 'error')],
					},
				},
				columnKind: 'utf16CodeUnits',
				originalUriBaseIds: {
					'%SRCROOT%': { description: { text: 'The root of the repository.' } },
				},
				results: [
					{
						ruleId: 'no-unacknowledged-dispute',
						ruleIndex: 1,
						level: 'error',
						message: {
							text: 'Unexpected answer `session`, expected `all`. Acknowledge the dispute on `editing/undo`.',
						},
						locations: [
							{
								physicalLocation: {
									artifactLocation: {
										uri: 'docs/base/sources/a%20letter.yaml',
										uriBaseId: '%SRCROOT%',
									},
									region: { startLine: 5, startColumn: 13, endLine: 5, endColumn: 20 },
								},
							},
						],
						relatedLocations: [
							{
								id: 0,
								physicalLocation: {
									artifactLocation: {
										uri: 'docs/base/sources/handbook.yaml',
										uriBaseId: '%SRCROOT%',
									},
									region: { startLine: 9, startColumn: 13, endLine: 9, endColumn: 16 },
								},
								message: { text: '`all` is claimed here' },
							},
						],
						partialFingerprints: { 'findingHash/v1': '358f570f7c69c8afd702a1549009606d:1' },
					},
				],
			},
		],
	});
});

function describeLaw(id: string, level: string) {
	return {
		id,
		shortDescription: { text: 'A dispute is acknowledged.' },
		fullDescription: { text: 'It may be a slip.' },
		help: {
			text: 'It may be a slip.\n\nKept by:\n\nkb.yaml:\ntitle: Good\n\nBroken by:\n\nkb.yaml:\ntitle: Bad\n',
			markdown:
				'It may be a slip.\n\nKept by:\n\n`kb.yaml`\n\n~~~~\ntitle: Good\n~~~~\n\nBroken by:\n\n`kb.yaml`\n\n~~~~\ntitle: Bad\n~~~~\n',
		},
		defaultConfiguration: { level },
	};
}

test('satisfies the published schema, whatever the findings say', () => {
	const validate = createValidator();
	const findings = [
		dispute,
		{ ...dispute, severity: 'notice', message: hostile, help: hostile, rule: 'unheard-of' },
		{ ...dispute, severity: 'warning', place: { ...dispute.place, file: 'a:b/ü%\uD800.yaml' } },
	] satisfies Finding[];
	const options = { rules, version: '0.0.0', contentDir: '' };
	for (const some of [[], findings]) {
		validate(JSON.parse(formatSarif(makeReport({ findings: some }), options)));
		expect(validate.errors).toBeNull();
	}
});

test('is judged by a schema that finds what is wrong', () => {
	const validate = createValidator();
	const wrong = format([{ ...dispute, place: { ...dispute.place, line: 0 } }]);
	expect(validate(JSON.parse(wrong))).toBe(false);
	expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(
		'/runs/0/results/0/locations/0/physicalLocation/region/startLine',
	);
});

test('knows a finding again when its lines have moved', () => {
	const moved = { ...dispute, place: { ...dispute.place, line: 50, endLine: 50 } };
	expect(fingerprintsOf([moved])).toEqual(fingerprintsOf([dispute]));
});

test('tells findings apart, also two that say the same', () => {
	const findings = [
		dispute,
		dispute,
		{ ...dispute, rule: 'fresh-evidence' },
		{ ...dispute, claims: [] },
		{ ...dispute, message: 'Unexpected' },
		{ ...dispute, place: { ...dispute.place, file: 'kb.yaml' } },
	];
	const prints = fingerprintsOf(findings).flatMap((print) => Object.values(print));
	expect(new Set(prints).size).toBe(6);
	expect(prints.map((print) => print.split(':')[1])).toEqual(['1', '2', '1', '1', '1', '1']);
});

test('takes no words of a message for a link and prints nothing unseen', () => {
	expect(resultsOf([{ ...dispute, message: hostile, help: 'Go.' }])[0]?.message.text).toBe(
		'See \\[this](https://example.org) {0} <U+202E>"\\<U+0000>. Go.',
	);
});
