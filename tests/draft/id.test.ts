import { expect, test } from 'vitest';
import { suggestClaimId, suggestSourceId } from '../../src/draft/id.ts';
import { slugSchema } from '../../src/model/text.ts';

test.each([
	['hannun-2017', { authors: [{ family: 'Hannun', given: 'Awni' }], issued: '2017-08-17' }],
	['geron-2022', { authors: [{ family: 'Géron' }], publisher: "O'Reilly", issued: '2022~' }],
	['oreilly-2022', { publisher: "O'Reilly", issued: '2022-05' }],
	['pytorch-documentation', { publisher: 'PyTorch documentation' }],
	['the-team-2020', { authors: [{ literal: 'The team' }], issued: '2020/2021' }],
	['a-very-long-title-that-goes-on', { title: 'A very long title that goes on and on' }],
	['source-2024', { title: '机器学习', issued: '2024' }],
	['x'.repeat(30), { title: 'x'.repeat(2000) }],
	['etc-passwd', { publisher: '../../etc/passwd' }],
])('suggests `%s` for a source', (id, fields) => {
	expect(suggestSourceId(fields, [])).toBe(id);
	expect(suggestSourceId(fields, [id, `${id}-2`])).toBe(`${id}-3`);
	expect(slugSchema.parse(id)).toBe(id);
});

test.each([
	['pytorch-languages', { subject: 'pytorch', question: 'ecosystem/languages' }],
	['easier', { question: 'learning/easier' }],
	['claim', {}],
])('suggests `%s` for a claim', (id, fields) => {
	expect(suggestClaimId(fields, [])).toBe(id);
	expect(suggestClaimId(fields, [id])).toBe(`${id}-2`);
});
