import { showLicense } from '../report/license.ts';
import { fullAddress } from './address.ts';
import { pickQuestions } from './comparison.ts';
import { dataFiles } from './data.ts';
import type { Library } from './knowledge.ts';
import { copyPath } from './markdown-claim.ts';
import { escapeMarkdown, joinBlocks, linkMarkdown } from './markdown-text.ts';
import { questionPath, sourcePath, topicPath, withBase } from './paths.ts';
import { inOrder } from './sidebar.ts';
import { titleFromId } from './words.ts';

const guides = [
	{ path: '/method/', title: 'Method', about: 'How verdicts come about' },
	{ path: '/contribute/data-model/', title: 'Data model', about: 'Files, words and fields' },
	{ path: '/contribute/', title: 'Contribute', about: 'Three ways to add what a source says' },
] as const;

/** `llms.txt`: what the site is and where each page is as Markdown, after https://llmstxt.org. */
export function writeLlms(library: Library): string {
	const { kb, pages, sources, questions } = library;
	const license = showLicense(kb.license);
	const topics = new Set([
		...inOrder(pages).map(({ id }) => id),
		...questions.map(({ topic }) => topic),
	]);
	return joinBlocks([
		`# ${escapeMarkdown(kb.title)}`,
		`> ${escapeMarkdown(kb.description)}`,
		'Every answer is worked out from claims, and every claim names its source. A status says how sure an answer is: agreed, single (one independent source), corrected, disputed, by-case or unanswered. Cite the source of a claim, not this site.',
		'## Topics',
		inOrder(pages)
			.map(({ id, title, description }) => entry(title, copyPath(topicPath(id)), description))
			.join('\n'),
		...[...topics].flatMap((topic) => [
			`## Questions: ${escapeMarkdown(library.findPage(topic)?.title ?? titleFromId(topic))}`,
			pickQuestions(library, [], topic)
				.map(({ id, ask }) => entry(ask, copyPath(questionPath(id))))
				.join('\n'),
		]),
		'## How it works',
		guides
			.map(({ path, title, about }) => entry(title, copyPath(withBase(path)), about))
			.join('\n'),
		'## Data',
		dataFiles
			.map(({ name, title, about }) => entry(title, fullAddress(withBase(`/data/${name}`)), about))
			.join('\n'),
		license ? `Licence: ${linkMarkdown(license.name, license.url)}` : 'Licence: not stated',
		'## Optional',
		sources.map(({ id, title }) => entry(title, copyPath(sourcePath(id)))).join('\n'),
	]);
}

function entry(title: string, address: string, about = ''): string {
	return `- ${linkMarkdown(title, address)}${about && `: ${escapeMarkdown(about)}`}`;
}
