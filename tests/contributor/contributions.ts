import { parse } from 'yaml';
import * as z from 'zod';

/** What somebody adds to the knowledge base of `tests/fixtures/editors`, and what comes of it. */
export interface Contribution {
	name: string;
	/** Id of the source. */
	id: string;
	/** The file of the source, as somebody writes it by hand. */
	text: string;
	/** What the check refuses as long as nothing else is changed, as `file:line:column rule`. */
	refused: readonly string[];
	/** What the check then asks for: a piece of a file, and what it becomes. */
	mend?: { file: string; from: string; to: string };
	/** Verdicts that change: question, about, before and after. */
	announced: readonly (readonly string[])[];
}

const notes = `title: 'Notes on old editors: a list'
kind: article
authors: []
publisher: Example Monthly
issued: 2023-05
accessed: 2024-12-01
url: https://example.org/notes
claims:
`;

/** Contributions with each kind of outcome. */
export const contributions: readonly Contribution[] = [
	{
		name: 'a second source agrees with a single one',
		id: 'notes',
		text: `${notes}  nib-license-year:
    question: editing/license-year
    subject: nib
    answer: 2016-01
    basis: reported
    at: Third row
    gist: Nib is from January 2016.
`,
		refused: [],
		announced: [
			['editing/license-year', 'Nib & <b>Sons</b>', 'Single source: 2016-01', 'Agreed: 2016-01'],
		],
	},
	{
		name: 'a source disagrees with two that agree',
		id: 'notes',
		text: `${notes}  quill-license-year:
    question: editing/license-year
    subject: quill
    answer: '2017'
    basis: reported
    gist: Quill is from 2017.
`,
		refused: [
			'content/sources/handbook.yaml:26:13 no-unacknowledged-dispute',
			'content/sources/notes.yaml:12:14 no-unacknowledged-dispute',
		],
		mend: {
			file: 'questions/editing.yaml',
			from: '  answer: { type: date }\n',
			to: `  answer: { type: date }
  disputes:
    - between: [notes#quill-license-year, handbook#quill-born, old-review#born]
      note: The notes may mean the year in which it was begun.
`,
		},
		announced: [
			[
				'editing/license-year',
				'Quill',
				'Agreed: 2018-04-01',
				'Disputed: the sources disagree, with most support for: 2018-04-01',
			],
		],
	},
	{
		name: 'release notes tell that an answer changed with a version',
		id: 'nib-news',
		text: `title: What is new in Nib 1.1
kind: release-notes
authors: []
publisher: The Nib project
issued: 2020-06-30
accessed: 2024-12-01
url: https://example.org/nib/1.1
speaks-for: [nib]
claims:
  nib-modes:
    question: editing/modes
    subject: nib
    answer: modal
    scope: { versions: <1.1 }
    basis: documented
  nib-modes-2:
    question: editing/modes
    subject: nib
    answer: modeless
    scope: { versions: '>=1.1' }
    basis: documented
`,
		refused: ['content/questions/editing.yaml:11:16 no-stale-acknowledgement'],
		mend: {
			file: 'questions/editing.yaml',
			from: `  disputes:
    - between: [handbook#nib-modal, weekly#nib-modeless]
      note: The handbook counts the search line as a mode, the weekly does not.
`,
			to: '',
		},
		announced: [
			[
				'editing/modes',
				'Nib & <b>Sons</b>',
				'Disputed: the sources disagree',
				'Agreed: No, a key is a key',
			],
		],
	},
	{
		name: 'a third source agrees with two, and no verdict changes',
		id: 'notes',
		text: `${notes}  quill-license-year:
    question: editing/license-year
    subject: quill
    answer: 2018-04
    basis: reported
`,
		refused: [],
		announced: [],
	},
];

const claimSchema = z.looseObject({ scope: z.record(z.string(), z.unknown()).default({}) });
const sourceSchema = z.looseObject({ claims: z.record(z.string(), claimSchema) });

/** The file of a source as data, every value as text. */
export function parseSource(text: string): z.infer<typeof sourceSchema> {
	return sourceSchema.parse(parse(text, { schema: 'failsafe' }));
}
