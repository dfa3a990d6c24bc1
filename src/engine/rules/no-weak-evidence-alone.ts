import type { Verdict } from '../../model/verdict.ts';
import { rankClaim } from '../rank.ts';
import type { Checked, Hit, Rule } from '../rule.ts';
import { groupShown, listNames } from '../shown.ts';

export const noWeakEvidenceAlone = {
	id: 'no-weak-evidence-alone',
	severity: 'notice',
	summary: 'The answer to a question of fact rests on more than weak evidence.',
	why: 'Opinions, anecdotes, guesses and republications give no ground for a fact. On questions of merit opinions are what is asked for, so those are left out; only answers that hold in general are looked at.',
	examples: {
		good: {
			'sources/primer.yaml': `title: Editors for beginners
kind: article
publisher: Example Press
issued: 2023-06
url: https://example.org/primer
claims:
  modes: { question: editing/modes, subject: nib, answer: yes, scope: { versions: "1.0" }, basis: asserted }
`,
			'sources/review.yaml': `title: A year with Nib
kind: article
publisher: Example Weekly
issued: 2023-08
url: https://example.org/a-year-with-nib
claims:
  modes: { question: editing/modes, subject: nib, answer: yes, scope: { versions: "1.0" }, basis: anecdotal }
`,
		},
		bad: {
			'sources/primer.yaml': `title: Editors for beginners
kind: article
publisher: Example Press
issued: 2023-06
url: https://example.org/primer
claims:
  modes: { question: editing/modes, subject: nib, answer: yes, scope: { versions: "1.0" }, basis: opinion }
`,
			'sources/review.yaml': `title: A year with Nib
kind: article
publisher: Example Weekly
issued: 2023-08
url: https://example.org/a-year-with-nib
claims:
  modes: { question: editing/modes, subject: nib, answer: yes, scope: { versions: "1.0" }, basis: anecdotal }
`,
		},
	},
	*check(checked) {
		for (const [question, verdicts] of groupShown(checked)) {
			const weak = verdicts.filter((verdict) => restsOnWeak(checked, verdict));
			if (weak.length > 0) yield describe(question, weak);
		}
	},
} as const satisfies Rule;

function restsOnWeak({ index }: Checked, verdict: Verdict): boolean {
	const question = index.questions.get(verdict.question);
	if (question?.nature !== 'fact' || verdict.support.length === 0) return false;
	const subjects = verdict.subject.split('+');
	return verdict.support.every((id) => {
		const claim = index.claims.get(id);
		const source = index.sources.get(claim?.source ?? '');
		return claim && source && rankClaim({ claim, source }, question, subjects) === 4;
	});
}

function describe(question: string, weak: readonly Verdict[]): Hit {
	const subjects = listNames(weak.map(({ subject }) => subject));
	return {
		on: { kind: 'question', id: question },
		field: '',
		message: `Unexpected answer about ${subjects} on weak evidence alone, expected a source that reports, measures or documents it`,
		help: `Add a claim on \`${question}\` that is more than an opinion, an anecdote, a guess or a copy.`,
		claims: weak.flatMap(({ support }) => support),
	};
}
