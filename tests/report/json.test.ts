import { expect, test } from 'vitest';
import { reportSchema } from '../../src/model/report.ts';
import { formatJson, writeJson } from '../../src/report/json.ts';
import { makeReason, makeReport, makeVerdict } from './editors.ts';

const place = { endColumn: 9, endLine: 2, column: 5, line: 2, file: 'sources/letter.yaml' };

test('writes the keys in one order, whatever the order in which they came', () => {
	const report = makeReport({
		verdicts: [makeVerdict({ reasons: [makeReason({ kind: 'silent', answer: null })] })],
		relations: [
			{
				reason: '`all` excludes `session`',
				sides: [['handbook#undo'], ['letter#undo']],
				subject: 'alder',
				question: 'editing/undo',
				kind: 'contradiction',
			},
		],
		findings: [
			{
				url: '/rules/known-fields/',
				related: [{ place, message: 'Here' }],
				claims: [],
				place,
				help: 'Remove it.',
				message: 'Unexpected field',
				severity: 'error',
				rule: 'known-fields',
			},
		],
	});
	expect(formatJson(report)).toMatchInlineSnapshot(`
		"{
		  "version": 1,
		  "asOf": "2026-11-20",
		  "counts": {
		    "subjects": 2,
		    "questions": 2,
		    "sources": 3,
		    "claims": 4,
		    "error": 0,
		    "warning": 0,
		    "notice": 0
		  },
		  "findings": [
		    {
		      "rule": "known-fields",
		      "severity": "error",
		      "message": "Unexpected field",
		      "help": "Remove it.",
		      "place": {
		        "file": "sources/letter.yaml",
		        "line": 2,
		        "column": 5,
		        "endLine": 2,
		        "endColumn": 9
		      },
		      "claims": [],
		      "related": [
		        {
		          "message": "Here",
		          "place": {
		            "file": "sources/letter.yaml",
		            "line": 2,
		            "column": 5,
		            "endLine": 2,
		            "endColumn": 9
		          }
		        }
		      ],
		      "url": "/rules/known-fields/"
		    }
		  ],
		  "relations": [
		    {
		      "kind": "contradiction",
		      "question": "editing/undo",
		      "subject": "alder",
		      "sides": [
		        [
		          "handbook#undo"
		        ],
		        [
		          "letter#undo"
		        ]
		      ],
		      "reason": "\`all\` excludes \`session\`"
		    }
		  ],
		  "verdicts": [
		    {
		      "question": "editing/undo",
		      "subject": "alder",
		      "given": {},
		      "status": "agreed",
		      "answer": "all",
		      "leaning": null,
		      "changed": false,
		      "confirmed": null,
		      "support": [],
		      "against": [],
		      "timeline": [],
		      "reasons": [
		        {
		          "kind": "silent",
		          "answer": null,
		          "claims": [],
		          "by": [],
		          "groups": []
		        }
		      ]
		    }
		  ]
		}
		"
	`);
});

test('refuses a report that is not of the published shape', () => {
	const report = makeReport({ findings: [] });
	expect(() => formatJson({ ...report, counts: { ...report.counts, error: -1 } })).toThrow();
});

test('writes long lists in pieces that make up the same document', () => {
	const verdicts = Array.from({ length: 450 }, (_, index) =>
		makeVerdict({ subject: `alder-${index}`, answer: 'a\n"b"\u2028', reasons: [] }),
	);
	const report = makeReport({ verdicts, findings: [], relations: [] });
	const pieces = [...writeJson(report)];
	expect(pieces.join('')).toBe(`${JSON.stringify(reportSchema.parse(report), null, 2)}\n`);
	expect(pieces.filter((piece) => piece.includes('"subject":'))).toHaveLength(3);
});
