import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { listChanges } from '../../src/site/changes.ts';
import { writeFeed } from '../../src/site/feed.ts';
import { hostileFiles, openFiles } from './library.ts';

const primer = (accessed: string, answer: string) => `title: Editors for beginners
kind: article
publisher: Example Press
issued: 2023-06
accessed: ${accessed}
url: https://example.org/primer
claims:
  tabs: { question: editing/tabs, subject: quill, answer: ${answer}, basis: asserted }
`;

const survey = (accessed: string) => primer(accessed, 'no').replace('Press', 'Society');

test('a source counts from the day it was read, a claim from each day it was checked', () => {
	const [check, reading] = listChanges(openFiles(hostileFiles));
	const title = openFiles(hostileFiles).findSource('manual')?.title;
	expect([check, reading]).toEqual([
		{
			date: '2024-05-01',
			kind: 'check',
			title,
			path: '/sources/manual/',
			text: '1 claim held against it again.',
		},
		{
			date: '2024-03-02',
			kind: 'source',
			title,
			path: '/sources/manual/',
			text: 'Read, with 2 claims on 1 question.'.replace('1 question', '2 questions'),
		},
	]);
});

test('a dispute counts from the day its second side was read', () => {
	const library = openFiles({
		'sources/manual.yaml': primer('2024-01-01', 'no').replace('Press', 'Weekly'),
		'sources/almanac.yaml': survey('2024-04-01'),
		'sources/survey.yaml': survey('2024-02-01'),
		'sources/primer.yaml': primer('2024-03-01', 'yes'),
	});
	expect(listChanges(library).filter(({ kind }) => kind === 'dispute')).toEqual([
		{
			date: '2024-03-01',
			kind: 'dispute',
			title: 'Does it show files in tabs? (Quill)',
			path: '/questions/editing/tabs/',
			text: 'Sources disagree: No / Yes.',
		},
	]);
});

test('a dispute about one case names the case, and its entry in the feed is its own', () => {
	const speed = (answer: string, name: string) => `title: ${name}
kind: article
publisher: ${name}
accessed: 2024-05-01
url: https://example.org/${name}
claims:
  cold: { question: speed/fast, subject: quill, answer: ${answer}, scope: { given: { start: cold-boot } }, basis: asserted }
  warm: { question: speed/fast, subject: quill, answer: ${answer}, scope: { given: { start: warm } }, basis: asserted }
`;
	const library = openFiles({
		'questions/speed.yaml':
			'fast:\n  ask: Is it fast?\n  answer: { type: flag }\n  given: { start: [cold-boot, warm] }\n',
		'sources/one.yaml': speed('yes', 'one'),
		'sources/two.yaml': speed('no', 'two'),
	});
	const disputes = listChanges(library).filter(({ kind }) => kind === 'dispute');
	expect(disputes.map(({ title }) => title)).toEqual([
		'Is it fast? (Quill, given start cold boot)',
		'Is it fast? (Quill, given start warm)',
	]);
	const ids = readFeed(library).entry.map((each: { id: string }) => each.id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('a release that changed an answer counts from the day it came out', () => {
	const source = (id: string, versions: string, answer: string) => `title: ${id}
kind: article
publisher: ${id}
issued: 2024-01-01
claims:
  modes: { question: editing/modes, subject: quill, answer: ${answer}, scope: { versions: "${versions}" }, basis: asserted }
`;
	const empty = 'title: a\nkind: article\n';
	const library = openFiles({
		'sources/manual.yaml': source('One', '<2.0', 'no'),
		'sources/review.yaml': source('Two', '>=2.0', 'yes'),
		'sources/almanac.yaml': empty,
		'sources/survey.yaml': empty,
	});
	expect(listChanges(library)).toEqual([
		{
			date: '2023-05-01',
			kind: 'answer',
			title: 'Does it have modes? (Quill)',
			path: '/questions/editing/modes/',
			text: 'Quill 2.0 changed the answer from “No” to “Yes”.',
		},
	]);
});

test('what lies in the future is left out', () => {
	const library = openFiles({ 'sources/primer.yaml': primer('2031-01-01', 'no') });
	expect(listChanges(library)).toEqual([]);
});

const header = {
	title: 'Two & <three>',
	subtitle: '"quoted" \u0000\u{FFFE}',
	language: 'en',
	asOf: '2025-01-01',
	self: '/changes/atom.xml',
	page: '/changes/',
};

function readFeed(library = openFiles(hostileFiles)) {
	const address = (path: string) => `https://example.org${path}`;
	const text = writeFeed(header, listChanges(library), address);
	// The second argument has it refuse what is not well-formed.
	return new XMLParser({ ignoreAttributes: false }).parse(text).feed;
}

test('the feed reads back whole, whatever signs are in it', () => {
	const { id, entry, link, ...feed } = readFeed();
	const title = openFiles(hostileFiles).findSource('manual')?.title;
	expect(feed).toEqual({
		'@_xmlns': 'http://www.w3.org/2005/Atom',
		'@_xml:lang': 'en',
		title: header.title,
		subtitle: '"quoted"',
		author: { name: header.title },
		updated: '2024-05-01T00:00:00Z',
	});
	expect(entry.map((each: Record<string, unknown>) => [each['title'], each['updated']])).toEqual([
		[title, '2024-05-01T00:00:00Z'],
		[title, '2024-03-02T00:00:00Z'],
	]);
	expect(link[0]['@_href']).toBe('https://example.org/changes/atom.xml');
	expect(new Set([id, ...entry.map((each: { id: string }) => each.id)]).size).toBe(3);
	expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a feed without entries is dated by the day of the verdicts', () => {
	expect(readFeed(openFiles()).updated).toBe('2025-01-01T00:00:00Z');
});
