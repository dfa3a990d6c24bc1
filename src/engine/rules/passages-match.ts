import type { Claim } from '../../model/claim.ts';
import type { TextIndex } from '../passages/index-text.ts';
import { indexText } from '../passages/index-text.ts';
import type { Trace } from '../passages/trace.ts';
import { tracePassages } from '../passages/trace.ts';
import type { Hit, Rule } from '../rule.ts';
import { onClaim } from '../rule.ts';

const essay = `title: On windows
kind: article
publisher: Example Gazette
issued: 2023-11
url: https://example.org/on-windows
claims:
  tabs:
    question: editing/tabs
    subject: quill
    answer: no
    basis: asserted
    gist: Quill does without tabs.
    passage: p1:14@3/17:BJwzMs:D1P_G1k-SW72X6elgaqyg-3BlB0yoVtnxaR85KZT5X437jSW_mO6
`;

export const passagesMatch = {
	id: 'passages-match',
	severity: 'warning',
	summary:
		'The passage a claim rests on stands in the text of its source, word for word and in its place. It is looked at only by `kb verify`, which has the texts.',
	why: 'Where a passage is gone or says something else, the source may no longer say what the claim says it does. Since the text at hand may be another edition than the one that was read, only somebody who reads it can tell: a warning.',
	examples: {
		good: {
			'sources/essay.yaml': essay,
			'texts/essay.txt':
				'Quill is small. One window of Quill shows one file, and there are no tabs at all.\n',
		},
		bad: {
			'sources/essay.yaml': essay,
			'texts/essay.txt':
				'Quill is small. Since last year each window of it has a row of tabs on top.\n',
		},
	},
	*check({ index }) {
		for (const [id, { text }] of index.knowledge.texts ?? []) {
			const claims = index.sources.get(id)?.claims ?? [];
			const words = indexText(text);
			const traces = tracePassages(
				words,
				claims.flatMap(({ passage }) => passage ?? []),
			);
			for (const claim of claims) {
				const trace = traces.get(claim.passage ?? '');
				if (trace && trace.state !== 'found') yield describe(claim, trace, words);
			}
		}
	},
} as const satisfies Rule;

function describe(claim: Claim, trace: Trace, { words }: TextIndex): Hit {
	const { match } = trace;
	const field = [words[match?.from ?? 0]?.start ?? 0, words[(match?.to ?? 1) - 1]?.end ?? 0];
	const on = { kind: 'text', id: claim.source } as const;
	return {
		on: onClaim(claim),
		field: 'passage',
		...tell(claim, trace),
		claims: [claim.id],
		related: match ? [{ on, field, message: labelOf(trace) }] : [],
	};
}

function tell({ id }: Claim, trace: Trace): Pick<Hit, 'message' | 'help'> {
	if (trace.state === 'vanished') {
		return {
			message: 'Unexpected text without the passage, expected it to be there still',
			help: `Read the source again: correct or remove \`${id}\`, or say where it stands now with \`kb verify --write --claim\`.`,
		};
	}
	if (trace.state === 'changed') {
		const place = trace.isMoved ? ' and in another place' : '';
		return {
			message: `Unexpected change in the passage, ${showShare(trace.match.similarity)} of it as it was${place}, expected the same words`,
			help: `Read it again: correct \`${id}\` if it says something else now, then take the passage over with \`kb verify --write --claim\`.`,
		};
	}
	return {
		message: 'Unexpected place of the passage, expected the order in which the passages stood',
		help: 'Correct `at`, and take the place over with `kb verify --write`.',
	};
}

function labelOf({ state, match }: Trace): string {
	if (state === 'moved') return 'it stands here now';
	if (state === 'changed') return 'the passage as it is now';
	return `what comes nearest to it, ${showShare(match?.similarity ?? 0)} alike`;
}

function showShare(share: number): string {
	return `${Math.round(share * 100)} %`;
}
