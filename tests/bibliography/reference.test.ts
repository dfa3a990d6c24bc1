import { expect, test } from 'vitest';
import { formatReference, makeReference } from '../../src/bibliography/reference.ts';
import { makeSource } from './sources.ts';

test('a reference tells everything that is known of a source', () => {
	const source = makeSource({
		title: 'Editors for beginners',
		authors: [{ family: 'Doe', given: 'Jane' }, { literal: 'Quill team' }],
		publisher: 'Example Press',
		issued: '2023-05',
		accessed: '2024-01-02',
		url: 'https://example.org/primer',
		archived: 'https://archive.example.org/1',
	});
	expect(formatReference(source)).toBe(
		'Doe, Jane; Quill team. (May 2023). Editors for beginners [article]. Example Press. ' +
			'https://example.org/primer (read 2 January 2024) Snapshot: https://archive.example.org/1',
	);
});

test('a reference makes nothing up', () => {
	const source = makeSource({ 'url-unknown': 'It was a leaflet' });
	expect(formatReference(source)).toBe('Editors [article]. (no date). address not known');
});

test('only addresses lead somewhere', () => {
	const source = makeSource({ url: 'https://example.org/', archived: 'https://example.net/' });
	expect(makeReference(source).flatMap(({ name, href }) => (href ? [[name, href]] : []))).toEqual([
		['address', 'https://example.org/'],
		['archived', 'https://example.net/'],
	]);
});
