import type { PagefindResultData, PagefindSubResult } from '@pagefind/component-ui';
import type { Status } from '../model/verdict.ts';
import { statusWord } from '../report/words.ts';

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
	const section = findSection(result);
	const title = [meta['title'] ?? '', section?.title ?? ''].filter(Boolean).join(' › ');
	const link = make('a', { href: safePath(section?.url ?? result.url), dir: 'auto' }, title);
	return make(
		'li',
		{ class: 'found', 'data-kind': meta['kind'] ?? '' },
		make('p', { class: 'about' }, ...listFacts(meta)),
		make('p', { class: 'title' }, link),
		...listAnswers(meta['answers']),
		make(
			'p',
			{ class: 'passage', dir: 'auto' },
			...readPassage(section?.excerpt ?? result.excerpt),
		),
	);
}

/** The part of a topic page that fits best, unless that is its beginning. */
function findSection({ url, meta, sub_results = [] }: PagefindResultData) {
	if (meta['kind'] !== 'topic') return undefined;
	const score = ({ weighted_locations = [] }: PagefindSubResult) =>
		weighted_locations.reduce((sum, place) => sum + place.balanced_score, 0);
	const [best] = sub_results.toSorted((a, b) => score(b) - score(a));
	return best && best.url !== url && best.title !== meta['title'] ? best : undefined;
}

function listFacts(meta: Record<string, string>): Node[] {
	const { topic, topicTitle, sourceKind, publisher, year } = meta;
	const kind = kinds[meta['kind'] ?? ''];
	const about = meta['kind'] === 'question' ? (topicTitle ?? topic) : undefined;
	return [kind, about, sourceKind, publisher, year]
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
