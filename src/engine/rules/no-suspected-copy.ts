import type { SuspectedCopy } from '../copies.ts';
import type { Checked, Hit, Rule } from '../rule.ts';

const review = (id: string, answers: readonly string[]) => `title: ${id} on Quill
kind: article
publisher: Example ${id}
issued: 2023-08
url: https://example.org/${id}
claims:
${answers
	.map(
		(answer, index) =>
			`  c${index}: { question: looks/q${index}, subject: quill, answer: ${answer}, basis: asserted }`,
	)
	.join('\n')}
`;

const questions = [0, 1, 2, 3, 4]
	.map(
		(index) =>
			`q${index}:\n  ask: How many colours has theme ${index}?\n  answer: { type: quantity, tolerance: 1 }\n`,
	)
	.join('');

const crowd = Object.fromEntries(
	['ash', 'birch', 'cedar', 'elm'].map((id) => [
		`sources/${id}.yaml`,
		review(id, ['16', '16', '16', '16', '16']),
	]),
);

export const noSuspectedCopy = {
	id: 'no-suspected-copy',
	severity: 'warning',
	summary:
		'Sources that share answers hardly anybody else gives are told to depend on each other, or not to.',
	why: 'Two sources that copy each other, or a third, are one voice and would count as two.',
	examples: {
		good: {
			...crowd,
			'questions/looks.yaml': questions,
			'sources/oak.yaml': review('oak', ['17', '17', '16', '16', '16']),
			'sources/yew.yaml': review('yew', ['16', '16', '17', '17', '16']),
		},
		bad: {
			...crowd,
			'questions/looks.yaml': questions,
			'sources/oak.yaml': review('oak', ['17', '17', '17', '17', '16']),
			'sources/yew.yaml': review('yew', ['17', '17', '17', '17', '16']),
		},
	},
	*check(checked) {
		for (const copy of checked.copies) yield describe(checked, copy);
	},
} as const satisfies Rule;

function describe({ index }: Checked, { sources: [a, b], shared, claims }: SuspectedCopy): Hit {
	const later = (index.sources.get(a)?.issued ?? '') > (index.sources.get(b)?.issued ?? '') ? a : b;
	const earlier = later === a ? b : a;
	const shares = shared === 1 ? 'an answer' : `${shared} answers`;
	return {
		on: { kind: 'source', id: later },
		field: 'derived-from',
		message: `Unexpected likeness of \`${later}\` to \`${earlier}\`, expected fewer than ${shares} in common that hardly any other source gives`,
		help: `Add \`${earlier}\`, or what both rest on, to \`derived-from\` of \`${later}\`; or accept it under \`rules\` in \`kb.yaml\`.`,
		claims,
		related: [
			{ on: { kind: 'source', id: earlier }, field: '', message: 'the other source is here' },
		],
	};
}
