import type { Stretch } from '../../src/engine/passages/sentences.ts';
import type { Reading } from '../../src/model/reading.ts';
import { listChoices } from '../../src/report/passages.ts';
import type { Desk } from './passages.ts';
import { planPassages } from './passages.ts';

/** The sentences of a text that begin on a line of its file. */
export function findSentences(
	{ source, sentences }: Desk,
	{ locate }: Reading,
	line: number,
): Stretch[] {
	return sentences.filter(({ start, end }) => {
		return locate({ kind: 'text', id: source.id }, [start, end]).line === line;
	});
}

/** Lists the claims whose passage somebody has to choose; nothing where there is none. */
export function tellUndecided(
	desks: readonly Desk[],
	reading: Reading,
	shown: { contentDir: string; call: string },
): string {
	const choices = desks.flatMap((desk) =>
		planPassages(desk).undecided.map(({ claim, candidates }) => ({
			claim,
			place: reading.locate({ kind: 'claim', id: claim.id }, ''),
			sentences: candidates.map(({ start, end, score }) => {
				const place = reading.locate({ kind: 'text', id: claim.source }, [start, end]);
				const line = findSentences(desk, reading, place.line);
				const number = line.findIndex((sentence) => sentence.start === start) + 1;
				return { place, number, score, text: desk.text.slice(start, end) };
			}),
		})),
	);
	return choices.length > 0 ? listChoices(choices, shown) : '';
}
