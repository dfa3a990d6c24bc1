import type { RawAnswer } from '../../model/answer.ts';
import type { ShownAnswer } from '../../model/verdict.ts';
import { parseOrder } from '../answers/order.ts';
import type { Step } from '../circle.ts';
import { findCircles } from '../circle.ts';
import { keyOfGiven } from '../given.ts';
import type { Checked, Hit, Rule } from '../rule.ts';
import { compareText, sortedUnique } from '../sort.ts';

const three = {
	'kb.yaml': `title: Three editors
description: Quill, Nib and Pen, compared.
subjects: [quill, nib, pen]
as-of: 2025-01-01
`,
	'subjects/pen.yaml': `name: Pen
`,
	'questions/speed.yaml': `start:
  ask: Which starts faster?
  about: [quill, nib, pen]
  answer: { type: order }
`,
	'sources/race.yaml': `title: A race of editors
kind: article
publisher: Example Post
issued: 2023-09
url: https://example.org/race
claims:
  start: { question: speed/start, answer: quill > nib > pen, basis: measured }
`,
} as const;

export const noOrderCycle = {
	id: 'no-order-cycle',
	severity: 'error',
	summary: 'An order of several subjects does not run in a circle.',
	why: 'If a is ahead of b, b of c and c of a, at least one of the three is wrong, though no two claims contradict each other.',
	examples: {
		good: {
			...three,
			'sources/rerun.yaml': `title: The race again
kind: article
publisher: Example Daily
issued: 2023-10
url: https://example.org/rerun
claims:
  first: { question: speed/start, answer: quill > nib, basis: measured }
  second: { question: speed/start, answer: nib > pen, basis: measured }
  third: { question: speed/start, answer: quill > pen, basis: measured }
`,
		},
		bad: {
			...three,
			'sources/race.yaml': `title: A race of editors
kind: article
publisher: Example Post
issued: 2023-09
url: https://example.org/race
claims:
  first: { question: speed/start, answer: quill > nib, basis: measured }
  second: { question: speed/start, answer: nib > pen, basis: measured }
  third: { question: speed/start, answer: pen > quill, basis: measured }
`,
			'sources/rerun.yaml': `title: The race again
kind: article
publisher: Example Daily
issued: 2023-10
url: https://example.org/rerun
claims:
  first: { question: speed/start, answer: quill > nib, basis: measured }
  second: { question: speed/start, answer: nib > pen, basis: measured }
  third: { question: speed/start, answer: pen > quill, basis: measured }
`,
		},
	},
	*check(checked) {
		const orders = new Map<string, readonly string[]>();
		for (const { id, about, answer } of checked.index.questions.values()) {
			if (answer.type === 'order' && about && about.length > 2) orders.set(id, about);
		}
		if (orders.size === 0) return;
		const seen = new Set<string>();
		for (const { hit, key } of [
			...findInSources(checked, orders),
			...findInVerdicts(checked, orders),
		]) {
			if (seen.has(key) && hit.on.kind === 'question') continue;
			seen.add(key);
			yield hit;
		}
	},
} as const satisfies Rule;

// What an order leaves possible, as `parseOrder` writes it.
const behind = 1;
const ahead = 4;

/** The subjects of every question on the order of three or more, by question. */
type Orders = ReadonlyMap<string, readonly string[]>;

/** A step of an order, and the claims that say so. */
interface Told extends Step {
	claims: readonly string[];
}

/** A circle that was found; those of the same subjects on one question have the same key. */
interface Found {
	key: string;
	hit: Hit;
}

/** What one source says for one case and time must not run in a circle. */
function* findInSources({ index }: Checked, orders: Orders): Generator<Found> {
	for (const { id, claims } of index.knowledge.sources) {
		const own = claims
			.filter(({ question }) => orders.has(question))
			.toSorted((a, b) => compareText(a.id, b.id));
		const boxes = Map.groupBy(own, ({ question, scope }) =>
			JSON.stringify([question, keyOfGiven(scope.given), scope.period]),
		);
		for (const box of boxes.values()) {
			const question = box[0]?.question ?? '';
			const steps = box.flatMap((claim) => readSteps(orders, question, claim.answer, [claim.id]));
			for (const circle of findCircles(steps)) {
				const on = { kind: 'claim', id: circle[0]?.claims[0] ?? '' } as const;
				yield describe(question, { on, field: 'answer' }, circle, `within \`${id}\``);
			}
		}
	}
}

/** What the sources together amount to must not run in a circle, in general or in any case. */
function* findInVerdicts({ verdicts }: Checked, orders: Orders): Generator<Found> {
	// An answer that only narrower cases have holds in none but those.
	const judged = verdicts.filter(
		({ question, status }) => orders.has(question) && status !== 'by-case',
	);
	for (const [question, own] of Map.groupBy(judged, (verdict) => verdict.question)) {
		const cases = Map.groupBy(own, ({ given }) => keyOfGiven(given));
		for (const [given, here] of [...cases].toSorted(([a], [b]) => compareText(a, b))) {
			const told = new Set(here.map(({ subject }) => subject));
			const rest = (cases.get('') ?? []).filter(({ subject }) => !told.has(subject));
			const steps = [...here, ...rest].flatMap(({ answer, leaning, support }) =>
				readSteps(orders, question, answer ?? leaning, support),
			);
			const place = { on: { kind: 'question', id: question }, field: 'about' } as const;
			const where = given === '' ? 'in the answers' : `in the answers given \`${given}\``;
			for (const circle of findCircles(steps)) yield describe(question, place, circle, where);
		}
	}
}

/** The steps that an order tells, both ways where it leaves them level. */
function readSteps(
	orders: Orders,
	question: string,
	answer: RawAnswer | ShownAnswer | null,
	claims: readonly string[],
): Told[] {
	const pairs = typeof answer === 'string' ? parseOrder(orders.get(question) ?? [], answer) : [];
	if (!Array.isArray(pairs)) return [];
	return pairs.flatMap(({ pair: [a, b], answer: { possible } }) => [
		...(possible & behind ? [] : [{ from: a, to: b, strict: possible === ahead, claims }]),
		...(possible & ahead ? [] : [{ from: b, to: a, strict: possible === behind, claims }]),
	]);
}

function describe(
	question: string,
	place: Pick<Hit, 'on' | 'field'>,
	circle: readonly Told[],
	where: string,
): Found {
	const names = circle.map(({ from }) => from);
	const text =
		circle.map(({ from, strict }) => `${from} ${strict ? '>' : '>='} `).join('') + names[0];
	return {
		key: `${question} ${sortedUnique(names).join(' ')}`,
		hit: {
			...place,
			message: `Unexpected circle \`${text}\` ${where}, expected an order without one`,
			help: 'Correct the claim that is wrong, or give the scope of one that holds in a case only.',
			claims: sortedUnique(circle.flatMap(({ claims }) => claims)),
			related: circle.flatMap(({ from, to, strict, claims }) =>
				claims.slice(0, 1).map((id) => ({
					on: { kind: 'claim', id } as const,
					field: 'answer',
					message: `\`${from} ${strict ? '>' : '>='} ${to}\` rests on this`,
				})),
			),
		},
	};
}
