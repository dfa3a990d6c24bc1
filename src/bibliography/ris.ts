import type { Author, Source, SourceKind } from '../model/source.ts';
import type { CslDate } from './date.ts';
import { makeDate } from './date.ts';
import { makeLine } from './line.ts';

const types: Partial<Record<SourceKind, string>> = {
	book: 'BOOK',
	dataset: 'DATA',
	forum: 'BLOG',
	paper: 'UNPB',
	repository: 'COMP',
	specification: 'STAND',
	survey: 'RPRT',
	talk: 'GEN',
};

/** Sources as one file in RIS, one value a line however long it is. */
export function formatRis(sources: readonly Source[]): string {
	return sources.map(writeEntry).join('\r\n');
}

function writeEntry(source: Source): string {
	const { publisher, issued, accessed, url, archived, note } = source;
	const type = types[source.kind] ?? (url === undefined ? 'GEN' : 'ELEC');
	const lines: [string, string | undefined][] = [
		['TY', type],
		['ID', source.id],
		...source.authors.map((author): [string, string] => ['AU', writeAuthor(author)]),
		['TI', source.title],
		['PB', publisher],
		...writeDates(issued),
		['UR', url],
		['Y2', accessed && writeDate(makeDate(accessed))],
		['KW', source.kind],
		['N1', note],
		['N1', archived && `Snapshot: ${archived}`],
		['ER', ''],
	];
	return lines
		.filter(([, value]) => value !== undefined)
		.map(([tag, value = '']) => `${tag}  - ${makeLine(value)}\r\n`)
		.join('');
}

function writeDates(issued: string | undefined): [string, string][] {
	if (issued === undefined) return [];
	const date = makeDate(issued);
	if ('literal' in date) return [['PY', issued]];
	const [[year] = []] = date['date-parts'];
	return [
		['PY', String(year)],
		['DA', writeDate(date)],
	];
}

/**
 * Year, month, day and other information with slashes between, all three of them whatever is known.
 *
 * @example 2022-05~ → '2022/05//about'
 */
function writeDate(date: CslDate): string {
	if ('literal' in date) return date.literal;
	const [from = [0], to] = date['date-parts'];
	const [year, month, day] = from;
	const rest = [date.circa ? 'about' : '', to ? `to ${to.join('-')}` : ''].filter(Boolean);
	const numbers = [month, day].map((part) => (part === undefined ? '' : pad(part)));
	return [year, ...numbers, rest.join(' ')].join('/');
}

function pad(part: number): string {
	return String(part).padStart(2, '0');
}

/** A comma parts family and given names; one at the end keeps a name whole. */
function writeAuthor(author: Author): string {
	if ('literal' in author) {
		return author.literal.includes(',') ? `${author.literal},` : author.literal;
	}
	const { family, given } = author;
	return given === undefined ? `${family},` : `${family}, ${given}`;
}
