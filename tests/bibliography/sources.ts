import type { Source } from '../../src/model/source.ts';
import { sourceRecordSchema } from '../../src/model/source.ts';

/** A source with what a test says of it; everything else is filled in. */
export function makeSource(loose: Record<string, unknown> = {}): Source {
	const record = sourceRecordSchema.parse({ title: 'Editors', kind: 'article', ...loose });
	return { ...record, id: 'editors-2023', claims: [] };
}

/** A source of which everything is known. */
export const knownSource = makeSource({
	title: 'Editors: 100% of what {you} need & more_or_less, for $0 #1 ~ ^ \\ “quoted”',
	kind: 'article',
	authors: [
		{ family: 'Van Doe, Jr.', given: 'Jane and Joan' },
		{ family: 'Żółć', given: '李' },
		{ literal: 'Quill and Nib, Inc.' },
	],
	publisher: 'Example Press',
	issued: '2023-05-14',
	accessed: '2024-01-02',
	url: `https://example.org/${'a-long-address/'.repeat(12)}?q=a%20b&c=d#e_f`,
	archived: 'https://archive.example.org/1',
	note: 'Two\nlines.',
});
