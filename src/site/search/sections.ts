import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { matches, select } from 'hast-util-select';
import { SKIP, visit } from 'unist-util-visit';
import type { Page } from '../../model/page.ts';
import type { Library } from '../knowledge.ts';
import type { SearchRecord } from './records.ts';
import { dated, topicTitle } from './records.ts';

// Results that a page places have a record of their own.
const unread =
	'script, style, svg, template, button, dialog, [hidden], [data-pagefind-ignore], ' +
	'section.references, div.not-content, figure.not-content, section.not-content, details';

// What does not run on from the text before it.
const apart = /^(?:p|li|tr|td|th|div|pre|br|h\d)$/;

/** A record for each section of each topic page, from the built pages. */
export function readSections(pagesDir: string, library: Library): SearchRecord[] {
	return library.pages.flatMap((page) => {
		const file = join(pagesDir, 'topics', page.id, 'index.html');
		return existsSync(file) ? makeSections(readFileSync(file, 'utf8'), page, library) : [];
	});
}

/** A record for the beginning of a topic page, and one for each heading that has text under it. */
export function makeSections(html: string, page: Page, library: Library): SearchRecord[] {
	return splitSections(html).flatMap(({ anchor, title, text }): SearchRecord[] => {
		if (anchor !== '' && text === '') return [];
		const ofPage = anchor === '' ? [page.description ?? ''] : [];
		const name = anchor === '' ? page.title : title;
		return [
			{
				url: `/topics/${page.id}/${anchor && `#${anchor}`}`,
				title: name,
				aliases: anchor === '' ? [] : [page.title],
				answers: [],
				options: [],
				body: [...ofPage, text].filter(Boolean),
				meta: {
					kind: 'topic',
					title: name,
					topic: page.id,
					topicTitle: topicTitle(page.id, library),
				},
				filters: { kind: ['topic'], topic: [page.id], subject: subjectsOf(page, library) },
				sort: dated(page.sources.map((source) => library.findSource(source)?.issued)),
			},
		];
	});
}

interface Section {
	/** The id of its heading, empty for what stands before the first one. */
	anchor: string;
	title: string;
	text: string;
}

function splitSections(html: string): Section[] {
	const content = select('main .sl-markdown-content', fromHtml(html));
	let section: Section = { anchor: '', title: '', text: '' };
	const sections = [section];
	const outer: string[] = [];
	if (!content) return sections;
	visit(content, (node: Nodes) => {
		if (node.type === 'text') section.text += node.value;
		if (node.type !== 'element') return undefined;
		if (matches(unread, node)) return SKIP;
		const level = Number(/^h([2-4])$/.exec(node.tagName)?.[1] ?? 0);
		const { id } = node.properties;
		if (level === 0 || typeof id !== 'string') {
			if (apart.test(node.tagName)) section.text += ' ';
			return undefined;
		}
		outer.splice(level - 2, outer.length, textOf(node));
		section = { anchor: id, title: outer.join(': '), text: '' };
		sections.push(section);
		return SKIP;
	});
	return sections.map((each) => ({ ...each, text: tidy(each.text) }));
}

function textOf(element: Element): string {
	let text = '';
	visit(element, (node: Nodes) => {
		if (node.type === 'element' && matches(unread, node)) return SKIP;
		if (node.type === 'text') text += node.value;
		return undefined;
	});
	return tidy(text);
}

function tidy(text: string): string {
	return text.replaceAll(/\s+/gu, ' ').trim();
}

function subjectsOf(page: Page, library: Library): string[] {
	const claims = page.citations.flatMap(({ id }) => library.findClaim(id) ?? []);
	const named = new Set(claims.map(({ subject }) => subject));
	return library.kb.subjects.filter((subject) => named.has(subject));
}
