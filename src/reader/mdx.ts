import type { Link, LinkReference, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { CitedClaim, Page, PlacedComponent, Span } from '../model/page.ts';
import { frontmatterSchema } from '../model/page.ts';
import { allowedElements, resultComponents } from './allowed.ts';
import { findCitations, findLooseCitations } from './citations.ts';
import type { Report, TextFile } from './file.ts';
import { noProse, readProse } from './prose.ts';
import { quote } from './quote.ts';
import { reportUnsafe, spanOf } from './safety.ts';
import { readRecord } from './schema.ts';
import { findStart } from './tree.ts';
import { readYaml } from './yaml.ts';

/** Where the parts of a page stand: its frontmatter, citations, components with their attributes, and prose. */
export interface Marks {
	/** The text between the lines of `---`. */
	frontmatter: Span;
	citations: Span[];
	components: Placed['mark'][];
	paragraphs: Span[];
	links: Span[];
}

interface Placed {
	component: PlacedComponent;
	/** Where it stands, and each of its attributes. */
	mark: Span & { attributes: Record<string, Span> };
}

/** Reads a page: its frontmatter, the claims it cites, the components it places and its prose. */
export function readPage(file: TextFile, id: string, report: Report): { page: Page; marks: Marks } {
	const { inner, end } = findFrontmatter(file.text);
	const citations: CitedClaim[] = [];
	const placed: Placed[] = [];
	const root = parse(file.text, end, report);
	if (root) walk(root, false);
	const cited = [...citations, ...placed.map(({ component }) => component)];
	const prose = root ? readProse(root, file.text, cited) : noProse;
	const page = {
		...(readFrontmatter(file.text, inner, report) ?? standIn(citations)),
		id,
		citations,
		components: placed.map(({ component }) => component),
		...prose,
		// What a page cites is not known before it can be read.
		...(root ? {} : { sources: [] }),
	};
	const { paragraphs, links } = prose;
	const components = placed.map(({ mark }) => mark);
	return { page, marks: { frontmatter: inner, citations, components, paragraphs, links } };

	function walk(node: Nodes, inLink: boolean): void {
		reportUnsafe(node, report);
		const written = spanOf(node);
		const text = file.text.slice(written.start, written.end);
		const isLink = node.type === 'link' || node.type === 'linkReference';
		if (isLink) reportCitedLink(file.text, node, report);
		if (node.type === 'definition' && node.label?.startsWith('@')) {
			reportDefinition(text, written, report);
		}
		if (node.type === 'text' && !inLink) {
			citations.push(...readCitations(text, written.start, report));
		}
		const component = readComponent(node);
		if (component) placed.push(component);
		if (!('children' in node)) return;
		for (const child of node.children) walk(child, inLink || isLink);
	}
}

/** Finds the frontmatter of a page: what it says, and where it ends with its last line. */
export function findFrontmatter(text: string): { inner: Span; end: number } {
	const match = /^(---[ \t]*(?:\r\n|\n|\r))([\s\S]*?)^---[ \t]*$/my.exec(text);
	if (!match) return { inner: { start: 0, end: 0 }, end: 0 };
	const [whole, opening = '', inside = ''] = match;
	const inner = { start: opening.length, end: opening.length + inside.length };
	return { inner, end: whole.length };
}

function readFrontmatter(text: string, { start, end }: Span, report: Report) {
	const written = text.slice(start, end);
	if (written.trim() === '') {
		const found = text.trim() === '' ? 'empty file' : 'page without frontmatter';
		const message = `Unexpected ${found}, expected \`title\` between two lines of \`---\``;
		report('readable-files', { start: 0, end: 0 }, message, 'Add it at the top of the page.');
		return undefined;
	}
	const node = readYaml(written, start, report);
	if (!node) return undefined;
	const origin = { noun: 'page', node, span: findStart(node), report };
	return readRecord(frontmatterSchema, origin);
}

/** What stands for a frontmatter that cannot be read: nothing that is wrong with the citations. */
function standIn(citations: readonly CitedClaim[]) {
	const sources = new Set(citations.map(({ id }) => id.split('#')[0] ?? ''));
	return { ...frontmatterSchema.parse({ title: '…' }), sources: [...sources] };
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx);

// The frontmatter is blanked out, so that every position is one in the file.
function parse(text: string, bodyStart: number, report: Report): Root | undefined {
	const head = text.slice(0, bodyStart).replaceAll(/[^\r\n]/g, ' ');
	try {
		return parser.parse(head + text.slice(bodyStart));
	} catch (error) {
		const reason = error instanceof Error && 'reason' in error ? String(error.reason) : '';
		const span = error instanceof Error && 'place' in error ? readPlace(error.place) : undefined;
		const help =
			'Correct it, or write it as Markdown; `<` and `{` that are meant as such are `\\<` and `\\{`.';
		const place = span ?? { start: bodyStart, end: bodyStart };
		report('readable-files', place, describeError(reason), help);
		return undefined;
	}
}

function describeError(reason: string): string {
	const plain = reason.replace(/ \(note: .*\)$/, '').replaceAll(/ \(\d+:\d+-\d+:\d+\)/g, '');
	if (plain.startsWith('Unexpected') && plain.includes('expected ')) return plain;
	const missing = /^Expected (.*?)(?: before .*)?$/.exec(plain)?.[1];
	if (missing) return `Unexpected end, expected ${missing}`;
	if (plain.includes('acorn')) return 'Unexpected code, expected Markdown';
	return plain === ''
		? 'Unexpected depth of nesting, expected less'
		: `Unexpected mark-up, expected MDX (${plain})`;
}

function readPlace(place: unknown): Span | undefined {
	if (typeof place !== 'object' || place === null) return undefined;
	const start = 'start' in place ? readOffset(place.start) : readOffset(place);
	if (start === undefined) return undefined;
	return { start, end: ('end' in place ? readOffset(place.end) : undefined) ?? start };
}

function readOffset(point: unknown): number | undefined {
	if (typeof point !== 'object' || point === null || !('offset' in point)) return undefined;
	return typeof point.offset === 'number' ? point.offset : undefined;
}

function readCitations(text: string, offset: number, report: Report): CitedClaim[] {
	for (const { id, start, end } of findLooseCitations(text)) {
		const span = { start: start + offset, end: end + offset };
		const message = `Unexpected ${quote(`@${id}`)}, expected \`[@${id}]\``;
		const help = 'Put each citation in square brackets, several with a semicolon between.';
		report('readable-files', span, message, help);
	}
	return findCitations(text)
		.flatMap(({ items }) => items)
		.map(({ id, start, end }) => ({ id, start: start + offset, end: end + offset }));
}

function reportCitedLink(text: string, node: Link | LinkReference, report: Report): void {
	const { start, end } = spanOf(node);
	const label = node.children.at(-1);
	if (!label || findCitations(text.slice(start, spanOf(label).end + 1)).length === 0) return;
	const message = `Unexpected link ${quote(text.slice(start, end))}, expected a citation alone`;
	report('readable-files', { start, end }, message, 'Take the citation out of the link.');
}

function reportDefinition(text: string, span: Span, report: Report): void {
	const message = `Unexpected definition ${quote(text)}, expected a citation within a sentence`;
	report('readable-files', span, message, 'Begin the paragraph with a word.');
}

function readComponent(node: Nodes): Placed | undefined {
	if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
	const { name } = node;
	if (name === null || !Object.hasOwn(resultComponents, name)) return undefined;
	const attributes: Record<string, string> = {};
	const spans: Record<string, Span> = {};
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute') continue;
		const value = attribute.value ?? '';
		if (typeof value === 'object' || !allowedElements[name]?.includes(attribute.name)) continue;
		attributes[attribute.name] = value;
		spans[attribute.name] = spanOf(attribute);
	}
	const span = spanOf(node);
	return { component: { name, attributes, ...span }, mark: { ...span, attributes: spans } };
}
