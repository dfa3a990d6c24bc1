import type { SourceFields } from '../../src/draft/draft.ts';
import { kindWords } from '../../src/draft/words.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import { askMany, askOne, askSearch, askText, askYes } from './ask.ts';
import { fitsDate, fitsDay, fitsText, fitsUrl } from './fit.ts';
import { makeAuthor, pickFilled } from './found.ts';

/** Asks for what is not known yet of a source; `known` says which fields are settled. */
export async function askSource(
	known: SourceFields,
	settled: ReadonlySet<string>,
	{ subjects, sources }: Knowledge,
	today: string,
): Promise<SourceFields> {
	const isOpen = (field: string) => !settled.has(field);
	const fields: { -readonly [Key in keyof SourceFields]: SourceFields[Key] } = { ...known };
	if (isOpen('title'))
		fields.title = await askText({
			message: 'Title',
			hint: 'as published',
			fit: fitsText,
			known: known.title,
		});
	if (isOpen('kind')) fields.kind = await askKind(known.kind);
	if (isOpen('authors')) fields.authors = await askAuthors(known.authors);
	if (isOpen('publisher'))
		fields.publisher = await askOptional('Publisher', 'who published it', known.publisher);
	if (isOpen('issued')) {
		const hint = 'as exact as it says: 2024, 2024-05, 2024-05-15, 2024~ for about';
		fields.issued = await askText({
			message: 'Published',
			hint,
			fit: fitsDate,
			known: known.issued,
			isOptional: true,
		});
	}
	if (isOpen('accessed')) {
		const asked = { message: 'Read on', hint: 'the day on which you read it', isOptional: true };
		fields.accessed = await askText({ ...asked, fit: fitsDay, known: known.accessed ?? today });
	}
	if (isOpen('url') && isOpen('url-unknown')) {
		fields.url = await askText({
			message: 'Address',
			fit: fitsUrl,
			known: known.url,
			isOptional: true,
		});
		if (fields.url === undefined) {
			fields['url-unknown'] = await askText({
				message: 'Why is its address not known?',
				fit: fitsText,
			});
		}
	}
	if (isOpen('speaks-for')) {
		const choices = subjects.map(({ id, name }) => ({ value: id, name }));
		const asked = { message: 'Whose maker publishes it?', hint: 'none for what others write' };
		fields['speaks-for'] = await askMany({ ...asked, choices });
	}
	if (isOpen('derived-from')) fields['derived-from'] = await askOrigins(sources);
	if (isOpen('note')) fields.note = await askOptional('Note', 'what a reader should know about it');
	return pickFilled(fields);
}

function askKind(known: string | undefined): Promise<string> {
	const choices = Object.entries(kindWords).map(([value, description]) => ({ value, description }));
	return askOne({ message: 'Kind', choices, known });
}

function askOptional(message: string, hint: string, known?: string): Promise<string | undefined> {
	return askText({ message, hint, fit: fitsText, known, isOptional: true });
}

async function askAuthors(known: SourceFields['authors']): Promise<SourceFields['authors']> {
	const shown = known?.map((author) => {
		const parts: Partial<Record<string, string>> = author;
		return (
			parts['literal'] ??
			[parts['family'], parts['given']].filter((part) => part !== undefined).join(', ')
		);
	});
	const names = await askOptional(
		'Authors',
		'family name first, several with `;`: Doe, Jo; The team',
		shown?.join('; '),
	);
	const split = (names ?? '').split(';').map((name) => name.trim());
	return split.filter((name) => name !== '').map(makeAuthor);
}

async function askOrigins(sources: Knowledge['sources']): Promise<string[]> {
	const found: string[] = [];
	while (
		await askYes(
			`Does it republish, or rest on, ${found.length === 0 ? 'a' : 'another'} source that is here?`,
			false,
		)
	) {
		found.push(await askForSource(sources));
	}
	return found;
}

/** Asks for one of the sources there are. */
export function askForSource(sources: Knowledge['sources']): Promise<string> {
	const choices = sources.map(({ id, title, publisher = '', issued = '' }) => ({
		value: id,
		name: `${id}  ${title}`,
		description: [publisher, issued].filter((part) => part !== '').join(', '),
	}));
	return askSearch({
		message: 'Source',
		find: (words) => {
			const wanted = words.toLowerCase().split(/\s+/u);
			return choices.filter(({ name, description }) => {
				const text = `${name} ${description}`.toLowerCase();
				return wanted.every((word) => text.includes(word));
			});
		},
	});
}
