import type { Page } from '../model/page.ts';
import type { Question } from '../model/question.ts';
import type { Source } from '../model/source.ts';
import type { Library } from './knowledge.ts';
import { pageOf } from './references.ts';

/** What a page is about. */
export type PageRecord =
	| { kind: 'topic'; page: Page }
	| { kind: 'question'; question: Question }
	| { kind: 'source'; source: Source }
	| { kind: 'home' | 'other' };

/** The record that a route shows, such as `questions/editing/modes`. */
export function findRecord(route: string, library: Library): PageRecord {
	if (route === '' || route === 'index') return { kind: 'home' };
	const page = pageOf(route, library);
	if (page) return { kind: 'topic', page };
	const question = library.findQuestion(after('questions/', route));
	if (question) return { kind: 'question', question };
	const source = library.findSource(after('sources/', route));
	return source ? { kind: 'source', source } : { kind: 'other' };
}

function after(start: string, route: string): string {
	return route.startsWith(start) ? route.slice(start.length) : '';
}
