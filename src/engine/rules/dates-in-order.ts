import type { Source } from '../../model/source.ts';
import { parseDate, parseDay } from '../dates.ts';
import type { Hit, Rule } from '../rule.ts';
import { onClaim } from '../rule.ts';

export const datesInOrder = {
	id: 'dates-in-order',
	severity: 'error',
	summary: 'A source is issued before it is read, and before a claim is held against it.',
	why: 'Dates out of order are misread dates, and everything that follows from them is wrong.',
	examples: {
		good: {
			'sources/review.yaml': `title: A year with Quill
kind: article
issued: 2023-08
accessed: 2024-02-01
url: https://example.org/a-year-with-quill
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: ">=1.0" }, basis: asserted, checked: 2024-05-01 }
`,
		},
		bad: {
			'sources/review.yaml': `title: A year with Quill
kind: article
issued: 2023-08
accessed: 2022-02-01
url: https://example.org/a-year-with-quill
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: ">=1.0" }, basis: asserted, checked: 2024-05-01 }
`,
		},
	},
	*check({ index }) {
		for (const source of index.knowledge.sources) yield* checkSource(source);
	},
} as const satisfies Rule;

function* checkSource(source: Source): Generator<Hit> {
	const { id, issued, accessed } = source;
	const on = { kind: 'source', id } as const;
	const span = issued === undefined ? undefined : parseDate(issued);
	if (issued !== undefined && !span) {
		yield {
			on,
			field: 'issued',
			message: `Unexpected date \`${issued}\`, expected an EDTF date`,
			help: 'Write `2022-05-15`, `2022-05`, `2022`, `2023/2024`, `2024~` (about) or `2024?` (uncertain).',
		};
	}
	if (!span) return;
	if (accessed !== undefined && parseDay(accessed) < span.first) {
		yield {
			on,
			field: 'accessed',
			message: `Unexpected day \`${accessed}\`, expected one on or after the date of issue \`${issued}\``,
			help: 'Correct `accessed` or `issued`.',
			related: [{ on, field: 'issued', message: 'it was issued then' }],
		};
	}
	for (const claim of source.claims) {
		if (claim.checked === undefined || parseDay(claim.checked) >= span.first) continue;
		yield {
			on: onClaim(claim),
			field: 'checked',
			message: `Unexpected day \`${claim.checked}\`, expected one on or after the date of issue \`${issued}\``,
			help: 'Correct `checked` of the claim, or `issued` of its source.',
			related: [{ on, field: 'issued', message: 'the source was issued then' }],
		};
	}
}
