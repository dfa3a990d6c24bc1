import type { Claim } from '../../model/claim.ts';
import type { Question } from '../../model/question.ts';
import type { Subject } from '../../model/subject.ts';
import { parseDate } from '../dates.ts';
import { nearest } from '../nearest.ts';
import type { Checked, Hit, Rule } from '../rule.ts';
import { onClaim } from '../rule.ts';
import { isVersion, parseRange } from '../versions.ts';
import { releasesIn } from '../releases.ts';

export const scopeFitsSubject = {
	id: 'scope-fits-subject',
	severity: 'error',
	summary:
		'A scope names releases its subject has, a period there was, and conditions its question knows.',
	why: 'A claim about a release that never was is compared with nothing.',
	examples: {
		good: {
			'sources/review.yaml': `title: A year with Quill
kind: article
issued: 2023-08
url: https://example.org/a-year-with-quill
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: ">=2.0" }, basis: asserted }
`,
		},
		bad: {
			'sources/review.yaml': `title: A year with Quill
kind: article
issued: 2023-08
url: https://example.org/a-year-with-quill
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: ">=7.0" }, basis: asserted }
`,
		},
	},
	*check(checked) {
		yield* misnumbered(checked);
		for (const claim of checked.index.claims.values()) {
			const question = checked.index.questions.get(claim.question);
			if (!question) continue;
			yield* checkVersions(checked, claim, question);
			yield* checkPeriod(claim);
			yield* checkConditions(claim, question);
		}
	},
} as const satisfies Rule;

function* misnumbered({ index }: Checked): Generator<Hit> {
	for (const { id, versioning, releases } of index.subjects.values()) {
		for (const version of Object.keys(releases)) {
			if (isVersion(versioning, version)) continue;
			yield {
				on: { kind: 'subject', id },
				field: ['releases', version],
				message: `Unexpected release \`${version}\`, expected a version by the rules of ${versioning}`,
				help: 'Correct the number, or `versioning`.',
			};
		}
	}
}

function* checkVersions({ index }: Checked, claim: Claim, question: Question): Generator<Hit> {
	const { versions } = claim.scope;
	const subject = index.subjects.get(claim.subject ?? question.about?.[0] ?? '');
	if (versions === undefined || !subject) return;
	const problem = versionProblem(subject, versions);
	if (!problem) return;
	yield {
		on: onClaim(claim),
		field: 'scope.versions',
		message: `Unexpected scope \`${versions}\`, expected ${problem}`,
		help: `Write one stretch of the releases of \`${subject.id}\`, such as \`>=2.0\` or \`>=1.13,<2.1\`.`,
		related: [
			{
				on: { kind: 'subject', id: subject.id },
				field: 'releases',
				message: `the releases of \`${subject.id}\` are listed here`,
			},
		],
	};
}

function versionProblem(subject: Subject, versions: string): string | undefined {
	if (Object.keys(subject.releases).length === 0) return 'none, since no releases are known';
	if (!parseRange(subject.versioning, versions)) return 'a version or one stretch of versions';
	return releasesIn(subject, versions).length === 0
		? 'a stretch that holds a known release'
		: undefined;
}

function* checkPeriod(claim: Claim): Generator<Hit> {
	const { period } = claim.scope;
	if (period === undefined || parseDate(period)) return;
	yield {
		on: onClaim(claim),
		field: 'scope.period',
		message: `Unexpected period \`${period}\`, expected an EDTF date or interval`,
		help: 'Write `2019`, `2019-05`, `2019/2021`, `2019/..` or `../2021`.',
	};
}

function* checkConditions(claim: Claim, { id, given }: Question): Generator<Hit> {
	for (const [name, value] of Object.entries(claim.scope.given)) {
		const values = Object.hasOwn(given, name) ? given[name] : undefined;
		if (values?.includes(value)) continue;
		const near = values ? nearest(value, values) : nearest(name, Object.keys(given));
		const expected = values ? `one of \`${values.join('`, `')}\`` : `a condition of \`${id}\``;
		yield {
			on: onClaim(claim),
			field: ['scope', 'given', name],
			message: `Unexpected condition \`${values ? value : name}\`, expected ${expected}`,
			help: near === undefined ? `Add it to \`given\` of \`${id}\`.` : `Did you mean \`${near}\`?`,
		};
	}
}
