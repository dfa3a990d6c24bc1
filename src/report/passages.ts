import type { Claim } from '../model/claim.ts';
import type { Place } from '../model/finding.ts';
import { joinPath } from './path.ts';
import { makeOneLine } from './visible.ts';
import { countThings } from './wording.ts';

/** How many passages there are of each kind. */
export interface PassageCounts {
	found: number;
	moved: number;
	changed: number;
	vanished: number;
	/** Claims whose source's text is at hand, and that have no fingerprint. */
	missing: number;
	/** Claims whose source's text is not at hand. */
	textless: number;
}

/** How the passages stand, in one sentence or two. */
export function tellPassages({ textless, missing, ...counts }: PassageCounts): string {
	const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
	const states = Object.entries(counts).map(([state, count]) => `${count} ${state}`);
	const lines = [`${countThings(all, 'passage')}: ${states.join(', ')}`];
	if (missing > 0) lines.push(`${countThings(missing, 'claim')} without a fingerprint`);
	if (textless > 0) lines.push(`${countThings(textless, 'claim')} of sources without a text here`);
	return `${lines.join('\n')}\n`;
}

/** A sentence that a claim may rest on, as it is shown to somebody who chooses. */
export interface Choice {
	place: Place;
	/** Which sentence of its line it is, counted from 1. */
	number: number;
	text: string;
	score: number;
}

const shownLetters = 100;

/** The claims whose passage somebody has to choose, with the sentences that come nearest. */
export function listChoices(
	choices: readonly { claim: Claim; place: Place; sentences: readonly Choice[] }[],
	{ contentDir, call }: { contentDir: string; call: string },
): string {
	const showPlace = ({ file, line, column }: Place) =>
		`${joinPath(contentDir, file)}:${line}:${column}`;
	const blocks = choices.map(({ claim, place, sentences }) => {
		const lines = sentences.map(({ place, number, text, score }) => {
			const cut = text.length > shownLetters ? `${text.slice(0, shownLetters).trimEnd()}…` : text;
			const option = `--line ${place.line} --sentences ${number}`;
			return `    ${score.toFixed(2)}  ${option}  ${makeOneLine(cut)}`;
		});
		const said = [claim.at, claim.gist].filter((part) => part !== undefined).map(makeOneLine);
		const head = `  ${claim.id}   ${showPlace(place)}`;
		return [head, ...said.map((part) => `    ${part}`), ...lines].join('\n');
	});
	const title = `${countThings(choices.length, 'claim')} whose passage is to be chosen by hand`;
	return `${title}, with \`${call} --claim ID --line N --sentences A..B\`:\n\n${blocks.join('\n\n')}\n\n`;
}
