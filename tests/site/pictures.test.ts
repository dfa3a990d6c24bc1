import { expect, test } from 'vitest';
import { makeComparison } from '../../src/site/comparison.ts';
import { generalVerdicts } from '../../src/site/evidence.ts';
import { drawAgreement } from '../../src/site/source-agreement.ts';
import { countByYear } from '../../src/site/source-years.ts';
import { shareTopics, stackShares } from '../../src/site/status-shares.ts';
import { drawTimeline } from '../../src/site/timeline.ts';
import { trackRecord } from '../../src/site/track-record.ts';
import { openFiles } from './library.ts';

const denial = `title: Modes denied
kind: article
issued: 2024
url: https://example.org/denial
claims:
  modes: { question: editing/modes, subject: quill, answer: no, scope: { versions: ">=2.0" }, basis: asserted }
`;

test('a timeline sets each answer over the releases it holds for, in percent of the width', () => {
	const change = denial.replace('article', 'documentation\nspeaks-for: [quill]');
	const earlier = {
		'sources/denial.yaml': change,
		'sources/manual.yaml': `title: Manual\nkind: documentation\nspeaks-for: [quill]\nissued: 2021\nurl: https://example.org/m\nclaims:\n  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: "<2.0" }, basis: documented }\n`,
		'sources/review.yaml': 'title: Nothing\nkind: article\nurl: https://example.org/n\n',
		'sources/almanac.yaml': 'title: Nothing\nkind: article\nurl: https://example.org/n\n',
		'sources/survey.yaml': 'title: Nothing\nkind: article\nurl: https://example.org/n\n',
		'topics/editing.mdx': '---\ntitle: Editing\n---\n\nNothing.\n',
	};
	const library = openFiles(earlier);
	const question = library.findQuestion('editing/modes');
	const verdicts = generalVerdicts(library, 'editing/modes').filter(
		({ subject }) => subject === 'quill',
	);
	const drawing = question && drawTimeline(question, verdicts, library);
	expect(
		drawing?.rows.map(({ bars, releases }) => [
			bars.map(({ x, width, letter }) => [x, width, letter]),
			releases,
		]),
	).toEqual([
		[
			[
				[0, 65.42, 'A'],
				[65.42, 34.58, 'B'],
			],
			[
				{ x: 0, label: '1.0', isMinor: false },
				{ x: 65.42, label: '2.0', isMinor: false },
			],
		],
	]);
	expect(drawing?.key).toEqual([
		{ letter: 'A', words: 'Yes' },
		{ letter: 'B', words: 'No' },
	]);
	expect(drawing?.years.map(({ label }) => label)).toEqual([
		'2021',
		'2022',
		'2023',
		'2024',
		'2025',
	]);
});

test('where there is little room, the labels of some releases give way', () => {
	const releases = Array.from({ length: 10 }, (_, n) => `"1.${n}": ${2015 + n}-01-01`);
	const library = openFiles({
		'subjects/quill.yaml': `name: Quill\nreleases: { ${releases.join(', ')} }\n`,
	});
	const question = library.findQuestion('editing/modes');
	const verdicts = generalVerdicts(library, 'editing/modes');
	const [row] = (question && drawTimeline(question, verdicts, library)?.rows) ?? [];
	const labelled = row?.releases.filter(({ label }) => label !== undefined) ?? [];
	const major = labelled.filter(({ isMinor }) => !isMinor);
	expect([labelled.length, major.map(({ label }) => label)]).toEqual([
		10,
		['1.0', '1.3', '1.5', '1.7', '1.9'],
	]);
});

test('an answer that is bound to no time has no timeline', () => {
	const library = openFiles();
	const question = library.findQuestion('editing/tabs');
	const verdicts = generalVerdicts(library, 'editing/tabs');
	expect(question && drawTimeline({ ...question }, verdicts, library)?.rows.length).toBe(undefined);
});

test('shares lie end to end on one scale, and what counts nothing is left out', () => {
	expect(stackShares(['a', 'b', 'c'], { a: 1, b: 0, c: 3 }, 8)).toEqual([
		{ name: 'a', count: 1, x: 0, width: 12.5 },
		{ name: 'c', count: 3, x: 12.5, width: 37.5 },
	]);
});

test('the topic with most answers fills the width', () => {
	const [topic] = shareTopics(openFiles());
	expect([
		topic?.title,
		topic?.shares.map(({ name, count, width }) => [name, count, width]),
	]).toEqual(['Editing', [['agreed', 3, 100]]]);
});

test('sources are counted by kind and year, the undated ones last', () => {
	const { sources } = openFiles({
		'sources/review.yaml': 'title: Undated\nkind: article\nurl: https://example.org/n\n',
	});
	const years = countByYear(sources);
	expect(years.columns).toEqual(['2023', 'undated']);
	expect(years.rows.map(({ kind, cells }) => [kind, cells.map(({ count }) => count)])).toEqual([
		['documentation', [1, 0]],
		['survey', [1, 0]],
		['book', [1, 0]],
		['article', [1, 1]],
	]);
});

test('no sources, no columns', () => {
	expect(countByYear([])).toEqual({ columns: [], rows: [] });
});

test('every pair of sources is set out by how often they agree and contradict each other', () => {
	const drawing = drawAgreement(openFiles({ 'sources/denial.yaml': denial }));
	const found = drawing?.squares.map(({ pair }) => [
		pair.sources.map(({ id }) => id).join(' '),
		pair.agree,
		pair.contradict,
	]);
	expect(found).toContainEqual(['almanac survey', 3, 0]);
	expect(found).toContainEqual(['almanac denial', 0, 1]);
});

test('the track record of a source tells which of its claims were refuted', () => {
	const library = openFiles({ 'sources/denial.yaml': denial });
	const record = (id: string) =>
		library.sources
			.filter((source) => source.id === id)
			.flatMap((source) =>
				trackRecord(source, library).map(({ standing, claims }) => [standing, claims.length]),
			);
	expect([record('denial'), record('manual'), record('primer')]).toEqual([
		[['refuted', 1]],
		[['agreed', 2]],
		[['agreed', 1]],
	]);
});

test('an answer that compares two of three subjects spans their columns and no others', () => {
	const library = openFiles({
		'kb.yaml': 'title: Three\ndescription: Three.\nsubjects: [nib, quill, reed]\n',
		'subjects/reed.yaml': 'name: Reed\n',
		'questions/speed.yaml':
			'faster: { ask: Which is faster?, about: [nib, quill], answer: { type: order } }\ntoo: { ask: Is it fast?, answer: { type: flag } }\n',
		'sources/speed.yaml':
			'title: Speed\nkind: article\nurl: https://example.org/s\nclaims:\n  a: { question: speed/faster, answer: "nib > quill", basis: asserted }\n  b: { question: speed/too, subject: reed, answer: yes, basis: asserted }\n',
	});
	const [row] = makeComparison(
		library.questions.filter(({ topic }) => topic === 'speed'),
		library,
	).rows;
	expect(row?.cells.map(({ span, subjects }) => [span, subjects])).toEqual([
		[2, ['nib', 'quill']],
		[1, []],
	]);
});
