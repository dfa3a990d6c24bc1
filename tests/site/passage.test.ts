import { expect, test } from 'vitest';
import { passageAddress } from '../../src/site/passage.ts';
import { makeKnowledge } from '../support.ts';

const fingerprint = 'p1:2@0/2:AAAAAA:AAAA';
const { sources } = makeKnowledge({
	sources: {
		plain: { url: 'https://example.org/a' },
		hashed: { url: 'https://example.org/a#b' },
		paper: {},
	},
});
const library = { findSource: (id: string) => sources.find((source) => source.id === id) };

test.each([
	['plain', `${fingerprint}:Two%20words`, 'https://example.org/a#:~:text=Two%20words'],
	['plain', `${fingerprint}:Two,words`, 'https://example.org/a#:~:text=Two,words'],
	['hashed', `${fingerprint}:Two`, 'https://example.org/a#b:~:text=Two'],
	['plain', fingerprint, undefined],
	['plain', undefined, undefined],
	['paper', `${fingerprint}:Two`, undefined],
	['none', `${fingerprint}:Two`, undefined],
])('opens the source %s at %s', (source, passage, address) => {
	expect(passageAddress({ source, passage }, library)).toBe(address);
});
