import { basename, relative } from 'node:path';
import { copyKnowledge } from '../reader/copy.ts';
import { contentFolder } from './folder.ts';
import { withBase } from './paths.ts';

/** Where the page finds the copy of the knowledge base it checks contributions against. */
export const copyPath = withBase('/contribute/knowledge.json');

/** The knowledge base as the browser reads it; of its pages, what no contribution changes is left out. */
export function writeCopy(): string {
	const { pages, ...copy } = copyKnowledge(contentFolder);
	const lean = pages.map(({ page, marks, ...rest }) => ({
		...rest,
		page: { ...page, paragraphs: [] },
		marks: { ...marks, paragraphs: [] },
	}));
	return JSON.stringify({ ...copy, pages: lean });
}

/** The content folder as a path in its repository. */
export function folderInRepository(): string {
	const path = relative('.', contentFolder).replaceAll('\\', '/');
	return path === '' || path.startsWith('..') ? basename(contentFolder) : path;
}

/** What a link to the form can fill in. */
export interface Filled {
	question?: string;
	subject?: string | undefined;
	source?: string;
}

/** The form for a claim, with fields filled in. */
export function claimFormPath(filled: Filled = {}): string {
	const given = Object.entries(filled).filter(([, value]) => value !== undefined);
	const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
	return withBase(`/contribute/claim/${query.size > 0 ? `?${query}` : ''}`);
}
