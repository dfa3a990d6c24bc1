import { countThings } from '../report/wording.ts';
import { statusWord } from '../report/words.ts';
import { generalVerdicts } from './evidence.ts';
import type { Library } from './knowledge.ts';
import { findRecord } from './page-record.ts';
import { withBase } from './paths.ts';
import type { Picture } from './picture-shape.ts';
import { kindWord, titleFromId } from './words.ts';

/** Every picture of the site, by name. */
export function listPictures(library: Library): Map<string, Picture> {
	const { questions, sources, pages } = library;
	const routes = [
		'',
		'questions',
		'sources',
		...pages.map(({ id }) => `topics/${id}`),
		...questions.map(({ id }) => `questions/${id}`),
		...sources.map(({ id }) => `sources/${id}`),
	];
	return new Map(routes.map((route) => [nameOf(route), describe(route, library)]));
}

/** Where the picture of a page is. */
export function picturePath(route: string, library: Library): string {
	const { kind } = findRecord(route, library);
	const hasOwn = kind !== 'other' || route === 'questions' || route === 'sources';
	return withBase(`/og/${nameOf(hasOwn ? route : '')}.png`);
}

function nameOf(route: string): string {
	return route === '' || route === 'index' ? 'home' : route;
}

function describe(route: string, library: Library): Picture {
	const { kb, report } = library;
	const record = findRecord(route, library);
	const site = kb.title;
	if (record.kind === 'topic') {
		const { title, description = '' } = record.page;
		return { kind: 'Topic', title, note: description, site };
	}
	if (record.kind === 'question') {
		const { question } = record;
		const page = library.findPage(question.topic);
		const statuses = generalVerdicts(library, question.id)
			.filter(({ status }) => status !== 'unanswered')
			.map((verdict) =>
				`${library.findSubject(verdict.subject)?.name ?? ''} ${statusWord(verdict.status).toLowerCase()}`.trim(),
			);
		const note = statuses.join(' · ');
		return { kind: page?.title ?? titleFromId(question.topic), title: question.ask, note, site };
	}
	if (record.kind === 'source') {
		const { kind, title, publisher = '', claims } = record.source;
		const note = [publisher, countThings(claims.length, 'claim')].filter(Boolean).join(' · ');
		return { kind: kindWord(kind), title, note, site };
	}
	const { claims, sources } = report.counts;
	const note = `${countThings(claims, 'claim')} from ${countThings(sources, 'source')}`;
	const title = route === '' ? kb.title : titleFromId(route);
	return { kind: '', title, note: route === '' ? kb.description : note, site };
}
