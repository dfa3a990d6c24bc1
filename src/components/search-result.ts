import type { PagefindResultData } from '@pagefind/component-ui';
import type { Status } from '../model/verdict.ts';
import { statusWord } from '../report/words.ts';
import { titleFromId } from '../site/words.ts';

const kinds: Record<string, string> = { topic: 'Topic', question: 'Question', source: 'Source' };
const statuses: readonly Status[] = [
	'agreed',
	'single',
	'corrected',
	'disputed',
	'by-case',
	'unanswered',
];

/** A result as a list item: what it is, its title, the answers with their status, the passage and the topic. */
export function renderResult(result: PagefindResultData): HTMLElement {
	const { meta } = result;
	const link = make('a', { href: safePath(result.url), dir: 'auto' }, meta['title'] ?? '');
	return make(
		'li',
		{ class: 'found', 'data-kind': meta['kind'] ?? '' },
		make('p', { class: 'about' }, ...listFacts(meta)),
		make('p', { class: 'title' }, link),
		...listAnswers(meta['answers']),
		make('p', { class: 'passage', dir: 'auto' }, ...readPassage(result.excerpt)),
	);
}

/** What a result is, what it belongs to, and for a source who published it and when. */
function listFacts(meta: Record<string, string>): Node[] {
	const { kind = '', title, topicTitle, sourceKind = '', publisher, year } = meta;
	const facts =
		kind === 'source'
			? [titleFromId(sourceKind), publisher, year, topicTitle]
			: [topicTitle === title ? '' : topicTitle];
	return [kinds[kind], ...facts]
		.filter((fact) => fact !== undefined && fact !== '')
		.map((fact) => make('bdi', {}, fact ?? ''));
}

interface Answer {
	name: string;
	answer: string;
	status: Status;
	changed: boolean;
}

function listAnswers(json: string | undefined): Node[] {
	const answers = readAnswers(json);
	if (answers.length === 0) return [];
	return [make('ul', { class: 'answers' }, ...answers.map(renderAnswer))];
}

function renderAnswer({ name, answer, status, changed }: Answer): Node {
	return make(
		'li',
		{ 'data-status': status },
		make('bdi', { class: 'name' }, name),
		make('bdi', { class: 'answer' }, answer),
		make('span', { class: 'chip' }, drawShape(status), statusWord(status)),
		...(changed ? [make('span', { class: 'remark' }, 'changed')] : []),
	);
}

function readAnswers(json = '[]'): Answer[] {
	const list: unknown = JSON.parse(json);
	return Array.isArray(list) ? list.flatMap(readAnswer) : [];
}

function readAnswer(record: Record<string, unknown>): Answer[] {
	const status = statuses.find((known) => known === record['status']);
	if (!status || status === 'unanswered') return [];
	const { name, answer, changed } = record;
	return [{ name: String(name), answer: String(answer), status, changed: changed === true }];
}

/** The passage as text with its marked words: what else stands in it is no markup here. */
function readPassage(excerpt: string): (Node | string)[] {
	const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
	return [...body.childNodes].map((node) => {
		const text = node.textContent ?? '';
		return node.nodeName === 'MARK' ? make('mark', {}, text) : text;
	});
}

/** The address of a page of this site, with no more than a few words to highlight there. */
function safePath(url: string): string {
	const to = new URL(url, location.href);
	if (to.origin !== location.origin) return '#';
	const words = [...new Set(to.searchParams.getAll('highlight'))].slice(0, 8);
	to.searchParams.delete('highlight');
	for (const word of words) to.searchParams.append('highlight', word.slice(0, 40));
	return to.pathname + to.search + to.hash;
}

function drawShape(status: Status): Node {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
	svg.setAttribute('class', 'shape');
	svg.setAttribute('viewBox', '0 0 16 16');
	svg.setAttribute('aria-hidden', 'true');
	use.setAttribute('href', `#shape-${status}`);
	svg.append(use);
	return svg;
}

function make(
	tag: string,
	attributes: Record<string, string>,
	...children: (Node | string)[]
): HTMLElement {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}
