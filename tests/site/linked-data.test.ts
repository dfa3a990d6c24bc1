import { expect, test } from 'vitest';
import { describeRecord } from '../../src/site/linked-data.ts';
import { writeJsonForScript } from '../../src/site/markup.ts';
import { findRecord } from '../../src/site/page-record.ts';
import { soundBase } from '../support.ts';
import { hostileFiles, openFiles } from './library.ts';

const library = openFiles(hostileFiles);

/** The nodes of a page, as a reader of its script finds them. */
function nodesOf(route: string): Record<string, unknown>[] {
	const document = describeRecord(findRecord(route, library), library);
	return JSON.parse(writeJsonForScript(document))['@graph'];
}

test('nothing in a page ends the script that describes it', () => {
	const routes = ['', 'topics/editing', 'questions/editing/modes', 'sources/manual'];
	const scripts = routes.map((route) =>
		writeJsonForScript(describeRecord(findRecord(route, library), library)),
	);
	expect(scripts.filter((script) => /[<>&\u2028\u2029]/.test(script))).toEqual([]);
	expect(scripts.filter((script) => script.includes('alert(1)')).length).toBe(3);
});

test('a source is described by what is known of it', () => {
	expect(nodesOf('sources/manual')).toEqual([
		{
			'@type': 'TechArticle',
			'@id': '/sources/manual/',
			name: library.findSource('manual')?.title,
			author: [
				{
					'@type': 'Person',
					name: '<img src=x onerror=alert(1)>',
					familyName: '<img src=x onerror=alert(1)>',
				},
			],
			publisher: { '@type': 'Organization', name: '"><b>' },
			datePublished: '2023-06-01',
			url: 'https://example.org/a_(b)?c=<d>',
		},
	]);
});

test('a topic cites its sources', () => {
	const [article] = nodesOf('topics/editing');
	expect(article).toEqual({
		'@type': 'TechArticle',
		'@id': '/topics/editing/',
		url: '/topics/editing/',
		headline: 'Editing',
		inLanguage: 'en',
		isPartOf: { '@id': '/' },
		about: [
			{ '@type': 'Thing', name: 'Quill' },
			{ '@type': 'Thing', name: 'Nib' },
		],
		citation: [
			{
				'@type': 'TechArticle',
				'@id': '/sources/manual/',
				name: library.findSource('manual')?.title,
			},
		],
	});
});

test('a question reviews its claims, and every id it names is there', () => {
	const nodes = nodesOf('questions/editing/modes');
	const review = nodes.find((node) => node['@type'] === 'ClaimReview');
	expect(review).toEqual({
		'@type': 'ClaimReview',
		'@id': '/questions/editing/modes/#evidence-quill',
		url: '/questions/editing/modes/#evidence-quill',
		claimReviewed: 'Does it have modes? Quill: Yes',
		datePublished: '2025-01-01',
		author: { '@type': 'Organization', name: 'Two editors', url: '/' },
		reviewRating: { '@type': 'Rating', alternateName: 'Agreed' },
		itemReviewed: ['almanac', 'manual', 'review', 'survey'].map((source) => ({
			'@id': `/questions/editing/modes/#claim-${source}--modes`,
		})),
	});
	const ids = nodes.map((node) => node['@id']);
	const named = [...JSON.stringify(nodes).matchAll(/\{"@id":"([^"]*#[^"]*)"\}/g)];
	expect(named.map(([, id]) => id).filter((id) => !ids.includes(id))).toEqual([]);
	expect(named.length).toBe(5);
	expect(new Set(ids).size).toBe(ids.length);
});

test('a review names the claims on its subject only', () => {
	const reviews = nodesOf('questions/editing/tabs').filter(
		(node) => node['@type'] === 'ClaimReview',
	);
	expect(
		reviews.map((node) => [node['claimReviewed'], JSON.stringify(node['itemReviewed'])]),
	).toEqual(
		[
			['Quill: No', ['almanac--quill-tabs', 'manual--tabs', 'survey--quill-tabs']],
			['Nib: Yes', ['almanac--nib-tabs', 'primer--tabs', 'survey--nib-tabs']],
		].map(([answer, claims]) => [
			`Does it show files in tabs? ${String(answer)}`,
			JSON.stringify(
				[claims].flat().map((id) => ({ '@id': `/questions/editing/tabs/#claim-${String(id)}` })),
			),
		]),
	);
});

test('the home page names the data', () => {
	const [site, data] = nodesOf('');
	expect([site?.['@type'], data?.['@type']]).toEqual(['WebSite', 'Dataset']);
	expect(data?.['distribution']).toContainEqual({
		'@type': 'DataDownload',
		contentUrl: '/data/claims.csv',
		encodingFormat: 'text/csv',
	});
});

test('the data names the licence that is stated, and none otherwise', () => {
	const licensed = openFiles({
		'kb.yaml': `${soundBase['kb.yaml']}license: CC-BY-4.0\n`,
	});
	const licenses = [licensed, library].map((opened) => {
		const document = describeRecord(findRecord('', opened), opened);
		return JSON.parse(writeJsonForScript(document))['@graph'][1].license;
	});
	expect(licenses).toEqual(['https://spdx.org/licenses/CC-BY-4.0.html', undefined]);
});

test('a page without a record says nothing', () => {
	expect(describeRecord(findRecord('method', library), library)).toBe(undefined);
});
