import type { Author, Source, SourceKind } from '../model/source.ts';
import { makeDate } from './date.ts';
import { makeLine } from './line.ts';

const types: Partial<Record<SourceKind, string>> = {
	book: 'book',
	dataset: 'dataset',
	paper: 'misc',
	repository: 'software',
	specification: 'techreport',
	survey: 'techreport',
	talk: 'misc',
};

/** Sources as one file of BibTeX, in UTF-8; `date`, `urldate` and `@online` are those of BibLaTeX. */
export function formatBibtex(sources: readonly Source[]): string {
	return sources.map(writeEntry).join('\n');
}

function writeEntry(source: Source): string {
	const { publisher, accessed, url, archived, note } = source;
	const type = types[source.kind] ?? (url === undefined ? 'misc' : 'online');
	const notes = [note, archived && `Snapshot: ${archived}`].filter((text) => text !== undefined);
	const fields: [string, string | undefined][] = [
		['author', source.authors.length > 0 ? writeAuthors(source.authors) : undefined],
		// Braces inside keep the capitals that styles would take away.
		['title', `{${escape(source.title)}}`],
		[type === 'techreport' ? 'institution' : 'publisher', publisher && escape(publisher)],
		...writeDates(source.issued),
		['url', url && escapeUrl(url)],
		['urldate', accessed],
		['keywords', source.kind],
		['note', notes.length > 0 ? escape(notes.join(' ')) : undefined],
	];
	const lines = fields
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `\t${name} = {${value}},\n`);
	return `@${type}{${source.id},\n${lines.join('')}}\n`;
}

function writeDates(issued: string | undefined): [string, string][] {
	if (issued === undefined) return [];
	const date = makeDate(issued);
	if ('literal' in date) return [['year', escape(date.literal)]];
	const [[year] = []] = date['date-parts'];
	// BibLaTeX reads EDTF; `year` is for programs that do not.
	return [
		['date', issued],
		['year', String(year)],
	];
}

function writeAuthors(authors: readonly Author[]): string {
	return authors.map(writeAuthor).join(' and ');
}

function writeAuthor(author: Author): string {
	if ('literal' in author) return `{${escape(author.literal)}}`;
	const names = [author.family, author.given].filter((name) => name !== undefined);
	return names.map(escapeName).join(', ');
}

/** A comma or the word `and` inside a name would part it. */
function escapeName(name: string): string {
	const escaped = escape(name);
	return /,|\sand\s|^and\s|\sand$|^and$/i.test(escaped) ? `{${escaped}}` : escaped;
}

const commands: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

function escape(text: string): string {
	return makeLine(text).replace(/[\\{}$&%#_~^]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** Addresses are taken as they stand, so only what would end the field is written another way. */
function escapeUrl(url: string): string {
	return makeLine(url).replace(/[{}\\ ]/g, encodeURIComponent);
}
