import type { SourceFields } from '../../src/draft/draft.ts';
import { createRefusal } from '../refusal.ts';
import { cleanAddress, cleanName, cleanText } from './cleaning.ts';
import { makeEdtf } from './date.ts';
import type { Author, Found } from './found.ts';
import { pickFilled } from './found.ts';
import { fillRis, isRis, splitRis } from './ris.ts';

/** An entry of a bibliography as CSL-JSON, with the names of what it holds in the file's own notation. */
interface Entry {
	item: Readonly<Record<string, unknown>>;
	names: readonly string[];
}

/** What notation a bibliography is written in; nothing where the text is none. */
export function findNotation(text: string): 'bibtex' | 'ris' | 'json' | undefined {
	if (/^\uFEFF?\s*[[{]/u.test(text)) return 'json';
	if (isRis(text)) return 'ris';
	if (!/^\uFEFF?\s*</u.test(text) && /^\s*@[a-z]+\s*[{(]/imu.test(text)) return 'bibtex';
	return undefined;
}

/** Reads the only entry of a bibliography, or the one with the id that is named. */
export async function readBibliography(text: string, file: string, id?: string): Promise<Found> {
	const entries = await readEntries(text, file);
	const ids = entries.map(({ item }) => cleanText(String(item['id'] ?? '')));
	const entry = id === undefined ? entries[0] : entries[ids.indexOf(id)];
	if (!entry || (id === undefined && entries.length > 1)) throw refuseEntry(file, ids, id);
	return makeFound(entry);
}

async function readEntries(text: string, file: string): Promise<Entry[]> {
	try {
		if (findNotation(text) === 'json') return readJson(text);
		const { plugins } = await import('@citation-js/core');
		await import('@citation-js/plugin-bibtex');
		await import('@citation-js/plugin-ris');
		const items = plugins.input.chain(text.replace(/^\uFEFF/u, ''), { generateGraph: false });
		return items.map((item, index) => {
			const names = listNames(text, index);
			return { item: isRis(text) ? fillRis(item, splitRis(text, index)) : item, names };
		});
	} catch (cause) {
		const reason = cause instanceof Error ? cleanText(cause.message).slice(0, 200) : '';
		throw createRefusal(
			`Unexpected content in \`${file}\`, expected BibTeX, RIS or CSL-JSON that can be read`,
			`Mend it, or export it again. It says: ${reason}`,
			cause,
		);
	}
}

function readJson(text: string): Entry[] {
	const data: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
	const items = [data].flat().filter((item) => typeof item === 'object' && item !== null);
	if (!items.some((item) => 'title' in item)) throw new Error('no entry has a title.');
	return items.map((item) => ({ item: { ...item }, names: Object.keys(item) }));
}

/** The names of all fields of one entry, as its notation has them. */
function listNames(text: string, index: number): string[] {
	if (isRis(text)) return [...splitRis(text, index).keys()];
	const entry = text.split(/^\s*@(?!comment|string|preamble)(?=[a-z]+\s*[{(])/imu)[index + 1] ?? '';
	const fields = entry.matchAll(/[,\n]\s*([a-z][\w-]*)\s*=\s*["{\w]/giu);
	return [...fields].map(([, name = '']) => name.toLowerCase());
}

function makeFound({ item, names }: Entry): Found {
	const doi = cleanName(item['DOI'])?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/iu, '');
	const publisher = cleanName(item['publisher']);
	const fields: SourceFields = {
		title: cleanName(strip(item['title'])),
		kind: findKind(String(item['type'])),
		authors: readAuthors(item['author']),
		publisher: publisher ?? cleanName(strip(item['container-title'])),
		issued: readDate(item['issued']),
		accessed: readDay(item['accessed']),
		url:
			cleanAddress(item['URL']) ??
			(doi === undefined ? undefined : cleanAddress(`https://doi.org/${doi}`)),
	};
	const filled = pickFilled(fields);
	const isKept = (name: string) => {
		return Object.hasOwn(carried, name) && carried[name]?.some((field) => field in filled);
	};
	const container =
		publisher === undefined && filled.publisher !== undefined
			? ['container-title', 'journal', 'journaltitle', 'booktitle', 'JO', 'JF', 'T2']
			: [];
	const lost = names.filter((name) => !isKept(name) && !container.includes(name));
	return { fields: filled, lost: [...new Set(lost)].map((name) => `\`${cleanText(name)}\``) };
}

function findKind(type: string): string | undefined {
	return Object.hasOwn(kinds, type) ? kinds[type] : undefined;
}

/** CSL lets titles hold a little markup. */
function strip(text: unknown): unknown {
	return typeof text === 'string'
		? text.replaceAll(/<\/?(?:i|b|sub|sup|sc|span)[^<>]{0,80}>/giu, '')
		: text;
}

function readAuthors(authors: unknown): Author[] {
	if (!Array.isArray(authors)) return [];
	return authors.slice(0, 300).flatMap((author): Author[] => {
		const parts: Record<string, unknown> = Object(author);
		const particle =
			cleanName(parts['non-dropping-particle']) ?? cleanName(parts['dropping-particle']);
		const name = cleanName(parts['family']);
		const family = particle === undefined ? name : `${particle} ${name ?? ''}`.trim();
		const given = cleanName(parts['given']);
		const literal = cleanName(parts['literal']) ?? given;
		if (family === undefined) return literal === undefined ? [] : [{ literal }];
		return given === undefined ? [{ literal: family }] : [{ family, given }];
	});
}

function readDate(date: unknown): string | undefined {
	const {
		'date-parts': parts,
		raw,
		literal,
		circa,
		season,
	}: Record<string, unknown> = Object(date);
	const [start, end] = Array.isArray(parts) ? parts.map(writeParts) : [];
	const day = start || makeEdtf(cleanName(raw) ?? cleanName(literal) ?? '');
	if (day === undefined || season !== undefined) return day?.slice(0, 4);
	if (end) return makeEdtf(day) && makeEdtf(end) && `${day}/${end}`;
	return makeEdtf(day) && `${day}${circa ? '~' : ''}`;
}

function writeParts(parts: unknown): string {
	if (!Array.isArray(parts)) return '';
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function readDay(date: unknown): string | undefined {
	const day = readDate(date);
	return day !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : undefined;
}

function refuseEntry(file: string, ids: readonly string[], id: string | undefined): Error {
	const known = ids
		.slice(0, 20)
		.map((name) => `\`${name}\``)
		.join(', ');
	if (id === undefined) {
		const message = `Unexpected \`${file}\` with ${ids.length} entries, expected one`;
		return createRefusal(message, `Name one with \`--entry\`: ${known || 'there is none'}.`);
	}
	return createRefusal(
		`Unexpected \`--entry ${id}\`, expected an entry of \`${file}\``,
		`There are: ${known}.`,
	);
}

const kinds: Readonly<Record<string, string>> = {
	'article-journal': 'paper',
	'article-magazine': 'article',
	'article-newspaper': 'article',
	article: 'paper',
	'paper-conference': 'paper',
	thesis: 'paper',
	report: 'paper',
	book: 'book',
	chapter: 'book',
	dataset: 'dataset',
	software: 'repository',
	standard: 'specification',
	speech: 'talk',
	post: 'forum',
	'post-weblog': 'article',
};

const inTitle = ['title'] as const;
const inDate = ['issued'] as const;
const inAuthors = ['authors'] as const;
const inUrl = ['url'] as const;
const inPublisher = ['publisher'] as const;

/** In which field of ours a field of each notation ends up. */
const carried: Readonly<Record<string, readonly string[]>> = {
	...{ title: inTitle, TI: inTitle, T1: inTitle, CT: inTitle },
	...{ type: ['kind'], TY: ['kind'], id: inTitle, ID: inTitle, 'citation-key': inTitle },
	...{ author: inAuthors, AU: inAuthors, A1: inAuthors },
	...{ publisher: inPublisher, PB: inPublisher, institution: inPublisher, school: inPublisher },
	...{
		issued: inDate,
		year: inDate,
		month: inDate,
		day: inDate,
		date: inDate,
		PY: inDate,
		Y1: inDate,
		DA: inDate,
	},
	...{ accessed: ['accessed'], urldate: ['accessed'], Y2: ['accessed'] },
	...{ URL: inUrl, url: inUrl, UR: inUrl, DOI: inUrl, doi: inUrl, DO: inUrl },
};
