import type { Knowledge } from '../../../src/model/knowledge.ts';
import { makeKnowledge } from '../../support.ts';
import type { Loose } from './question.ts';
import { makeAnswer, makeQuestion } from './question.ts';
import type { Dice } from './random.ts';
import { createDice } from './random.ts';

/** A small random knowledge base in which much happens, and the day for which it is judged. */
export interface Sample {
	knowledge: Knowledge;
	asOf: string;
}

interface Release {
	version: string;
	day: string;
}

/** What the claims of a sample are about. */
interface Topic {
	dice: Dice;
	releases: ReadonlyMap<string, readonly Release[]>;
	questions: ReadonlyMap<string, Loose>;
}

const versions = ['1.0', '1.1', '1.2', '1.9', '1.10', '2.0', '2.1', '3.0'];

/** Makes the same small knowledge base from the same seed. */
export function generate(seed: number): Sample {
	const dice = createDice(seed);
	const asOf = dice.chance(0.2) ? '2021-06-15' : '2025-01-01';
	const ids = ['ant', 'bee', 'cat'].slice(0, 1 + dice.number(3));
	const releases = new Map(ids.map((id) => [id, makeReleases(dice, id !== 'ant')]));
	const questions = new Map(
		['t/one', 't/two'].slice(0, 1 + dice.number(2)).map((id) => [id, makeQuestion(dice, ids)]),
	);
	const topic = { dice, releases, questions };
	const sources = Array.from({ length: 2 + dice.number(5) }, (_, at) => makeSource(dice, ids, at));
	const claims = sources.flatMap((source, at) =>
		Array.from({ length: 1 + dice.number(4) }, (_, index) => [
			`s${at}#c${index}`,
			makeClaim(topic, source['issued']),
		]),
	);
	const knowledge = makeKnowledge({
		subjects: Object.fromEntries([...releases].map(([id, list]) => [id, makeSubject(dice, list)])),
		questions: Object.fromEntries(questions),
		sources: Object.fromEntries(sources.map((source, at) => [`s${at}`, source])),
		claims: Object.fromEntries(claims),
	});
	return { knowledge, asOf };
}

function makeReleases(dice: Dice, maybeNone: boolean): Release[] {
	const kept = new Set(dice.draw(versions, 3 + dice.number(4)));
	const named = versions.filter((version) => kept.has(version));
	const days = named.map(() => dice.day(2016 + dice.number(7))).toSorted();
	// Now and then the last but one is a late release of an older line.
	if (dice.chance(0.08)) days.push(...days.splice(-2).toReversed());
	if (maybeNone && dice.chance(0.15)) return [];
	return named.map((version, at) => ({ version, day: days[at] ?? '' }));
}

function makeSubject(dice: Dice, releases: readonly Release[]): Loose {
	return {
		versioning: dice.pick(['pep440', 'semver']),
		releases: Object.fromEntries(releases.map(({ version, day }) => [version, day])),
	};
}

function makeSource(dice: Dice, subjects: readonly string[], at: number): Loose {
	const year = 2016 + dice.number(9);
	const month = `${year}-${String(1 + dice.number(12)).padStart(2, '0')}`;
	const maker = dice.chance(0.35);
	const earlier = Array.from({ length: at }, (_, before) => `s${before}`);
	return {
		kind: dice.pick(maker ? official : others),
		authors: dice.draw(
			[{ family: 'Ash' }, { family: 'Birch' }, { literal: 'Team' }],
			dice.number(3),
		),
		publisher: dice.chance(0.5) ? dice.pick(['P', 'Q']) : undefined,
		...(dice.chance(0.83) && {
			issued: dice.pick([dice.day(year), dice.day(year), month, `${year}`, `${year}~`]),
		}),
		'speaks-for': maker ? (dice.chance(0.4) ? subjects : [dice.pick(subjects)]) : [],
		'derived-from': at > 0 && dice.chance(0.25) ? [dice.pick(earlier)] : [],
	};
}

const official = [
	...['documentation', 'documentation', 'release-notes', 'repository', 'specification'],
	...['article', 'paper'],
];

const others = [
	...['paper', 'survey', 'dataset', 'article', 'article', 'article', 'forum', 'forum'],
	...['republication', 'documentation', 'book', 'talk'],
];

function makeClaim({ dice, releases, questions }: Topic, issued: unknown): Loose {
	const [first, ...rest] = [...questions.keys()];
	const id = dice.chance(0.8) ? (first ?? '') : dice.pick([first ?? '', ...rest]);
	const question = questions.get(id) ?? {};
	const subject = dice.chance(0.7) ? 'ant' : dice.pick([...releases.keys()]);
	const year = typeof issued === 'string' ? Number(issued.slice(0, 4)) : 9999;
	const basis = dice.chance(0.25)
		? dice.pick(['opinion', 'anecdotal', 'hypothetical'])
		: dice.pick(['measured', 'documented', 'reported', 'asserted', 'asserted']);
	return {
		question: id,
		...(question['about'] ? {} : { subject }),
		answer: makeAnswer(dice, question),
		scope: {
			given: makeGiven(dice, question),
			...(question['varies-by'] === 'version' &&
				makeVersions(dice, releases.get(subject) ?? [], year)),
			...(question['varies-by'] === 'date' && dice.chance(0.5) && makePeriod(dice, year)),
		},
		basis,
	};
}

function makeGiven(dice: Dice, question: Loose): Loose {
	const given = Object.entries(question['given'] ?? {}).filter(() => dice.chance(0.3));
	return Object.fromEntries(given.map(([name, values]) => [name, dice.pick(values)]));
}

function makeVersions(dice: Dice, all: readonly Release[], year: number): Loose {
	const past = all.filter(({ day }) => Number(day.slice(0, 4)) <= year);
	if (past.length === 0 || !dice.chance(0.6)) return {};
	const { version } = dice.pick(past);
	const at = all.findIndex((release) => release.version === version);
	const later = all.slice(at + 1).map((release) => release.version);
	const forms = [`>=${version}`, `>=${version}`, version];
	if (at > 0) forms.push(`<${version}`, `<${version}`);
	if (later.length > 0) forms.push(`>=${version},<${dice.pick(later)}`);
	return { versions: dice.pick(forms) };
}

function makePeriod(dice: Dice, year: number): Loose {
	const first = Math.min(2015 + dice.number(9), year);
	const last = Math.max(first + 1, Math.min(first + dice.number(4), year));
	const years = [`${first}`, `${first}/${last}`, `../${first}`, `${first}/..`, `${first}/..`];
	const months = [`${first}-06`, `${first}-03/${first}-10`, `../${first}-08`, `${first}-09/..`];
	return { period: dice.pick(dice.chance(0.7) ? years : months) };
}
