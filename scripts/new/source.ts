import { findControl } from '../../src/draft/control.ts';
import type { SourceFields } from '../../src/draft/draft.ts';
import { suggestSourceId } from '../../src/draft/id.ts';
import { kindWords } from '../../src/draft/words.ts';
import { createRefusal } from '../refusal.ts';
import type { Bench } from './bench.ts';
import { fitsDate, fitsDay, fitsNew, fitsOneOf, fitsText, fitsUrl } from './fit.ts';
import type { sourceOptions, Values } from './flags.ts';
import { readSourceFlags, refuseMissing, requireFit } from './flags.ts';
import type { Found } from './found.ts';
import { readOrigin } from './origin.ts';

/** Puts together what is known of a source: what the options say, what a page or file says, and what somebody answers. */
export async function makeSource(
	values: Values<typeof sourceOptions>,
	origin: string | undefined,
	entry: string | undefined,
	bench: Bench,
): Promise<{ fields: SourceFields; notes: string }> {
	const given = readSourceFlags(values);
	checkSource(given, values, bench);
	const found =
		origin === undefined ? noFound : await readOrigin(origin, bench.settings.today, entry);
	const known = { ...found.fields, ...given };
	const notes = tellFound(found, origin) + tellTwin(known.url, bench);
	if (!bench.asks) return { fields: complete(known, origin), notes };
	const { askSource } = await import('./ask-source.ts');
	const settled = await settle(found, given, notes);
	return {
		fields: await askSource(known, settled, bench.knowledge, bench.settings.today),
		notes: '',
	};
}

/** The id of a new source: the one that is named, or a suggestion that somebody may change. */
export async function chooseSourceId(
	fields: SourceFields,
	{ values, knowledge, asks }: Bench,
): Promise<string> {
	const taken = knowledge.sources.map(({ id }) => id);
	const { id } = values;
	if (id !== undefined) {
		if (taken.includes(id)) throw refuseTaken(id, fields, taken);
		requireFit('id', id, fitsNew(taken));
		return id;
	}
	const known = suggestSourceId(fields, taken);
	if (!asks) return known;
	const { askText } = await import('./ask.ts');
	return (
		(await askText({ message: 'Id', hint: 'the name of its file', fit: fitsNew(taken), known })) ??
		known
	);
}

function refuseTaken(id: string, fields: SourceFields, taken: readonly string[]): Error {
	return createRefusal(
		`Unexpected \`--id ${id}\`, expected one that is not taken`,
		`Add to it with \`kb new claim --source ${id}\`, or name it \`${suggestSourceId(fields, taken)}\`.`,
	);
}

const noFound: Found = { fields: {}, lost: [] };

function checkSource(
	given: SourceFields,
	values: Values<typeof sourceOptions>,
	{ knowledge }: Bench,
): void {
	const { title, kind, publisher, issued, accessed, url, archived, note } = values;
	for (const [name, value] of Object.entries({
		title,
		publisher,
		note,
		'url-unknown': values['url-unknown'],
	})) {
		requireFit(name, value, fitsText);
	}
	for (const name of values.author ?? []) requireFit('author', name, fitsText);
	requireFit('kind', kind, fitsOneOf(Object.keys(kindWords)));
	requireFit('issued', issued, fitsDate);
	requireFit('accessed', accessed, fitsDay);
	requireFit('url', url, fitsUrl);
	requireFit('archived', archived, fitsUrl);
	const [subjects, sources] = [knowledge.subjects, knowledge.sources].map((all) =>
		all.map(({ id }) => id),
	);
	for (const id of given['speaks-for'] ?? [])
		requireFit('speaks-for', id, fitsOneOf(subjects ?? []));
	for (const id of given['derived-from'] ?? [])
		requireFit('derived-from', id, fitsOneOf(sources ?? []));
	if (findControl({ ...given }) !== undefined)
		throw new Error('A control character was let through.');
}

/** What nobody can be asked for has to be there. */
function complete(known: SourceFields, origin: string | undefined): SourceFields {
	if (known.title === undefined) throw refuseMissing('title', 'what the source is called');
	if (known.kind === undefined) {
		throw refuseMissing('kind', `what kind of source it is: ${Object.keys(kindWords).join(', ')}`);
	}
	if (known.url !== undefined || known['url-unknown'] !== undefined) return known;
	if (origin === undefined)
		throw refuseMissing('url', 'where the source is; `--url-unknown` says why that is not known');
	return { ...known, 'url-unknown': 'The file it was taken from does not name its address.' };
}

/** Which fields need not be asked for: those given, and those found, if they are right. */
async function settle(
	found: Found,
	given: SourceFields,
	notes: string,
): Promise<ReadonlySet<string>> {
	const { askYes, show } = await import('./ask.ts');
	const names = Object.keys(found.fields).filter((name) => !Object.hasOwn(given, name));
	show(notes);
	const isRight =
		names.length > 0 && (await askYes('Is that right? Otherwise each can be corrected'));
	return new Set([...Object.keys(given), ...(isRight ? names : [])]);
}

function tellFound({ fields, lost }: Found, origin: string | undefined): string {
	if (origin === undefined) return '';
	const lines = Object.entries(fields).map(
		([name, value]) => `  ${name.padEnd(10)} ${tellValue(value)}`,
	);
	const read =
		lines.length === 0
			? `Nothing was found in ${origin}`
			: `Found in ${origin}\n${lines.join('\n')}`;
	const left = lost.length === 0 ? '' : `\nNot carried over: ${lost.join(', ')}`;
	return `${read}${left}\n\n`;
}

function tellValue(value: unknown): string {
	if (!Array.isArray(value)) return String(value);
	return value
		.map((item) => (typeof item === 'object' ? Object.values(item).join(', ') : String(item)))
		.join('; ');
}

function tellTwin(url: string | undefined, { knowledge }: Bench): string {
	const twin = knowledge.sources.find((source) => url !== undefined && source.url === url);
	return twin
		? `Source \`${twin.id}\` has the same address: add to it with \`kb new claim --source ${twin.id}\`.\n\n`
		: '';
}
