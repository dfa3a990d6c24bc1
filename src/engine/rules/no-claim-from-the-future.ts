import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import type { DateSpan } from '../dates.ts';
import { parseDate, printDay } from '../dates.ts';
import { releasesIn } from '../releases.ts';
import type { Checked, Rule } from '../rule.ts';
import { onClaim } from '../rule.ts';

export const noClaimFromTheFuture = {
	id: 'no-claim-from-the-future',
	severity: 'error',
	summary: 'A source does not speak of releases or times that came after it.',
	why: 'Either the date of the source or the scope of the claim is wrong.',
	examples: {
		good: {
			'sources/review.yaml': `title: A year with Quill
kind: article
issued: 2023-08
url: https://example.org/a-year-with-quill
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: "2.0" }, basis: asserted }
`,
		},
		bad: {
			'sources/review.yaml': `title: A year with Quill
kind: article
issued: 2021-08
url: https://example.org/a-year-with-quill
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: "2.0" }, basis: asserted }
`,
		},
	},
	*check(checked) {
		for (const source of checked.index.knowledge.sources) {
			const issued = source.issued === undefined ? undefined : parseDate(source.issued);
			if (!issued) continue;
			for (const claim of source.claims) {
				const found = findFuture(checked, claim, issued);
				if (found) yield describe(source, claim, found);
			}
		}
	},
} as const satisfies Rule;

interface Future {
	field: 'scope.versions' | 'scope.period';
	text: string;
	day: number;
}

function findFuture({ index }: Checked, claim: Claim, issued: DateSpan): Future | undefined {
	const { versions, period } = claim.scope;
	const subject = index.subjects.get(claim.subject ?? '');
	const releases = subject && versions !== undefined ? releasesIn(subject, versions) : [];
	const first = Math.min(...releases.map(({ day }) => day));
	if (versions !== undefined && releases.length > 0 && first > issued.last) {
		return { field: 'scope.versions', text: versions, day: first };
	}
	const span = period === undefined ? undefined : parseDate(period);
	if (period === undefined || !span || span.first <= issued.last) return undefined;
	return { field: 'scope.period', text: period, day: span.first };
}

function describe({ id, issued }: Source, claim: Claim, { field, text, day }: Future) {
	return {
		on: onClaim(claim),
		field,
		message: `Unexpected scope \`${text}\`, which begins on ${printDay(day)}, expected one that begins by \`${issued}\``,
		help: `Correct \`issued\` of \`${id}\`, or narrow the scope.`,
		claims: [claim.id],
		related: [
			{
				on: { kind: 'source', id } as const,
				field: 'issued',
				message: 'the source was issued then',
			},
		],
	};
}
