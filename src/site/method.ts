import { weighingRounds } from '../engine/agreement.ts';
import { copyThresholds } from '../engine/copies.ts';
import { rankTraits } from '../engine/rank.ts';
import type { Relation } from '../model/verdict.ts';
import { relationSchema, statusSchema } from '../model/verdict.ts';
import { joinWords } from '../report/wording.ts';
import type { Library } from './knowledge.ts';

/** What each way of standing to each other means. */
const relationMeanings: Record<Relation['kind'], string> = {
	agreement:
		'Two sources give the same answer, or answers that can both hold, for the same stretch and case.',
	'self-contradiction':
		'One source gives two answers that cannot both hold, under the same conditions.',
	exception:
		'Answers conflict, but one claim speaks of a narrower case inside the case of the other.',
	contradiction:
		'Two sources give answers that cannot both hold, for a stretch and a case they share.',
	change: 'Answers conflict, but for other versions or times: the answer changed. No conflict.',
	'difference-by-case':
		'Answers conflict, but under other conditions: the answer depends on them. No conflict.',
};

/** The words and numbers by which verdicts are made, as the engine holds them. */
export function describeMethod({ kb, report }: Library) {
	const { weakBases, official, systematic } = rankTraits;
	const counts = Map.groupBy(report.relations, ({ kind }) => kind);
	return {
		statuses: statusSchema.options,
		relations: relationSchema.shape.kind.options.map((kind) => ({
			kind,
			meaning: relationMeanings[kind],
			count: counts.get(kind)?.length ?? 0,
		})),
		ranks: [
			{
				name: 'Primary',
				what: `What ${either(official)} says that speaks for the subject (across subjects: for each of them); for a number, what a ${either(systematic)} has measured.`,
			},
			{ name: 'Strong', what: `What a ${either(systematic)} says, and whatever was measured.` },
			{ name: 'Ordinary', what: 'Everything else.' },
			{
				name: 'Weak',
				what: `Claims whose basis is ${either(weakBases)}; republications; on a question of merit, a source that speaks for one of the subjects.`,
			},
		],
		copies: {
			...copyThresholds,
			counted: kb['suspected-copies'] === 'count-once',
		},
		weighing: { rounds: weighingRounds, byAgreement: kb['weigh-sources'] === 'by-agreement' },
	};
}

/** A share as a percentage: 0.05 → 5 % */
export function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}

function either(words: readonly string[]): string {
	return joinWords(words.map(spaced)).replace(/ and (?=[^ ]*$)/, ' or ');
}

function spaced(id: string): string {
	return id.replaceAll('-', ' ');
}
