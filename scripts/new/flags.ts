import type { ParseArgsConfig } from 'node:util';
import type { ClaimFields, QuestionFields, SourceFields } from '../../src/draft/draft.ts';
import { createRefusal } from '../refusal.ts';
import type { Fit } from './fit.ts';
import { makeAuthor, pickFilled } from './found.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const yes = { type: 'boolean', default: false } as const;

/** The options of every command that adds something. */
export const commonOptions = {
	content: text,
	'as-of': text,
	id: text,
	anyway: yes,
	'dry-run': yes,
} as const satisfies Options;

/** What they mean, and how the command ends. */
export const commonHelp = `Options:
  --anyway        write it even when the check finds an error
  --dry-run       show what would be written and what that changes, and write nothing
  --as-of DATE    give verdicts for this day; default: as-of in kb.yaml, else today
  --content DIR   the content folder; default: $CORROBORATE_CONTENT, else content

Ends with 0 when it is written, 1 when the check finds an error, 2 when it could not run, 130 when stopped.
`;

/** The options that describe a source. */
export const sourceOptions = {
	title: text,
	kind: text,
	author: texts,
	publisher: text,
	issued: text,
	accessed: text,
	url: text,
	'url-unknown': text,
	archived: text,
	'speaks-for': texts,
	'derived-from': texts,
	note: text,
} as const satisfies Options;

/** The options that describe a claim. */
export const claimOptions = {
	question: text,
	subject: text,
	answer: texts,
	excludes: texts,
	only: yes,
	versions: text,
	period: text,
	given: texts,
	basis: text,
	at: text,
	gist: text,
	checked: text,
	passage: text,
} as const satisfies Options;

/** The options that describe a question. */
export const questionOptions = {
	ask: text,
	alias: texts,
	nature: text,
	'varies-by': text,
	about: texts,
	given: texts,
	type: text,
	option: texts,
	unit: text,
	tolerance: text,
	'review-every': text,
} as const satisfies Options;

/** The values of such options, as they were given. */
export type Values<Known extends Options> = {
	readonly [Name in keyof Known]?:
		| (Known[Name] extends { type: 'boolean' }
				? boolean
				: Known[Name] extends { multiple: true }
					? string[]
					: string)
		| undefined;
};

/** What the options say of a source. */
export function readSourceFlags(values: Values<typeof sourceOptions>): SourceFields {
	const { author, title, kind, publisher, issued, accessed, url, archived, note } = values;
	return pickFilled({
		...{ title, kind, publisher, issued, accessed, url, archived, note },
		authors: author?.map(makeAuthor),
		'url-unknown': values['url-unknown'],
		'speaks-for': splitAll(values['speaks-for']),
		'derived-from': splitAll(values['derived-from']),
	});
}

/** What the options say of a claim, but for its answer. */
export function readClaimFlags(values: Values<typeof claimOptions>): ClaimFields {
	const { question, subject, versions, period, basis, at, gist, checked, passage } = values;
	const given = Object.fromEntries((values.given ?? []).map((pair) => splitPair(pair, 'given')));
	const scope = { versions, period, given };
	const isScoped = versions !== undefined || period !== undefined || values.given !== undefined;
	return {
		...{ question, subject, basis, at, gist, checked, passage },
		scope: isScoped ? scope : undefined,
	};
}

/** Whether any option describes a claim. */
export function hasClaimFlags(values: Values<typeof claimOptions>): boolean {
	return Object.keys(claimOptions).some((name) => {
		const value = Object.entries(values).find(([key]) => key === name)?.[1];
		return value !== undefined && value !== false;
	});
}

/** What the options say of a question. */
export function readQuestionFlags(values: Values<typeof questionOptions>): QuestionFields {
	const { ask, alias, nature, about, type, unit, tolerance } = values;
	const given = (values.given ?? []).map((pair) => splitPair(pair, 'given'));
	const options = (values.option ?? []).map((pair) => splitPair(pair, 'option'));
	return {
		...{ ask, aliases: alias, nature, about: about && splitAll(about) },
		'varies-by': values['varies-by'],
		given:
			values.given && Object.fromEntries(given.map(([name, list]) => [name, splitAll([list])])),
		answer:
			type === undefined
				? undefined
				: { type, options: values.option && Object.fromEntries(options), unit, tolerance },
		'review-every': values['review-every'],
	};
}

/** Refuses the value of an option that does not fit. */
export function requireFit(option: string, value: string | undefined, fit: Fit): void {
	if (value === undefined) return;
	const misfit = fit(value);
	if (!misfit) return;
	const meant = misfit.nearest === undefined ? '' : `Did you mean \`${misfit.nearest}\`? `;
	throw createRefusal(
		`Unexpected \`--${option} ${shorten(value)}\`, expected ${misfit.expected}`,
		`${meant}Correct \`--${option}\`, or leave it out to be asked for it at a terminal.`,
	);
}

/** Refuses a call without an option it needs. */
export function refuseMissing(option: string, what: string): Error {
	return createRefusal(
		`Unexpected end, expected \`--${option}\``,
		`It says ${what}. At a terminal it is asked for.`,
	);
}

/** Lists may be given with commas or option by option. */
export function splitAll(values: readonly string[] | undefined): string[] {
	const parts = (values ?? []).flatMap((value) => value.split(','));
	return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function splitPair(pair: string, option: string): [string, string] {
	const at = pair.indexOf('=');
	if (at > 0 && pair.slice(at + 1).trim() !== '')
		return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
	throw createRefusal(
		`Unexpected \`--${option} ${shorten(pair)}\`, expected \`name=value\``,
		`Write \`--${option}\` once for each, such as \`--${option} ${option === 'given' ? 'device=gpu' : 'gpu=On a GPU'}\`.`,
	);
}

function shorten(value: string): string {
	const line = value.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
	return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
