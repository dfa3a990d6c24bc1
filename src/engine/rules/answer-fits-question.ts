import type { Claim } from '../../model/claim.ts';
import type { Question } from '../../model/question.ts';
import type { Misfit } from '../answers/answer.ts';
import { parseAnswer } from '../answers/answer.ts';
import { parseOrder } from '../answers/order.ts';
import type { Checked, Rule } from '../rule.ts';
import { onClaim } from '../rule.ts';

export const answerFitsQuestion = {
	id: 'answer-fits-question',
	severity: 'error',
	summary: 'An answer has the form that its question takes.',
	why: 'Only answers of one form can be compared.',
	examples: {
		good: {
			'sources/review.yaml': `title: A year with Quill
kind: article
issued: 2023-08
url: https://example.org/a-year-with-quill
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: ">=1.0" }, basis: asserted }
`,
		},
		bad: {
			'sources/review.yaml': `title: A year with Quill
kind: article
issued: 2023-08
url: https://example.org/a-year-with-quill
claims:
  modes: { question: editing/modes, subject: quill, answer: often, scope: { versions: ">=1.0" }, basis: asserted }
`,
		},
	},
	*check(checked) {
		for (const claim of checked.index.claims.values()) {
			const question = checked.index.questions.get(claim.question);
			if (!question) continue;
			const misfit = read(checked, question, claim);
			if (!misfit) continue;
			const written =
				typeof claim.answer === 'string' ? claim.answer : JSON.stringify(claim.answer);
			yield {
				on: onClaim(claim),
				field: 'answer',
				message: `Unexpected answer \`${written}\`, expected ${misfit.expected}`,
				help:
					misfit.nearest === undefined
						? `Write the answer in the form that \`${question.id}\` takes${showForm(question)}.`
						: `Did you mean \`${misfit.nearest}\`?`,
				related: [
					{
						on: { kind: 'question', id: question.id },
						field: 'answer',
						message: `\`${question.id}\` takes answers of type \`${question.answer.type}\``,
					},
				],
			};
		}
	},
} as const satisfies Rule;

function read({ index }: Checked, question: Question, claim: Claim): Misfit | undefined {
	if (question.answer.type === 'order') {
		const pairs = parseOrder(question.about ?? [], claim.answer);
		return Array.isArray(pairs) ? undefined : pairs;
	}
	const subject = index.subjects.get(question.about?.[0] ?? claim.subject ?? '');
	const answer = parseAnswer(question.answer, claim.answer, subject?.versioning ?? 'semver');
	return answer.type === 'misfit' ? answer : undefined;
}

/** A form that the misfit has not shown yet. */
function showForm({ answer, about = [] }: Question): string {
	return answer.type === 'order' ? `, such as \`${about.slice(0, 2).join(' > ')}\`` : '';
}
