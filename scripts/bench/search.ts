import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { check } from '../../src/engine/check.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import type { Library } from '../../src/site/knowledge.ts';
import { makeLibrary } from '../../src/site/knowledge.ts';
import { listNames } from '../../src/site/search/names.ts';
import type { SearchRecord } from '../../src/site/search/records.ts';
import { makeSearchRecords } from '../../src/site/search/records.ts';
import { readSections } from '../../src/site/search/sections.ts';
import { writeSearchIndex } from '../../src/site/search/write-index.ts';
import { createProgress } from '../progress.ts';
import { writeLargeBase } from './search-base.ts';
import { writeBaseline } from './search-baseline.ts';
import type { Engine } from './search-browser.ts';
import { openBrowser, searchFor } from './search-browser.ts';
import type { Query } from './search-queries.ts';
import { readQueries } from './search-queries.ts';
import type { Comparison } from './search-report.ts';
import { judgeSearch, listMisses, searchHead, searchLines } from './search-report.ts';
import type { Found } from './search-scores.ts';
import { score } from './search-scores.ts';
import type { Target } from './targets.ts';

/** What to search for, and in which site. */
export interface SearchSettings {
	queries: string;
	/** The built site; it is built when none is given. */
	dist?: string | undefined;
	/** Whether the queries without an answer among the first three results are listed. */
	misses: boolean;
}

const content = resolve('content');
const largeCount = 10_000;
const searchModule = 'pagefind/pagefind.js';
const progress = createProgress(process.stderr);

/** Searches as visitors do, in the shipped base and in a large one; prints what it came to. */
export async function measureSearch({ queries, dist, misses }: SearchSettings): Promise<Target[]> {
	const list = readQueries(queries);
	const site = dist === undefined ? buildSite() : resolve(dist);
	if (!existsSync(join(site, searchModule))) throw new Error(`${site} has no ${searchModule}`);
	const dir = mkdtempSync(join(tmpdir(), 'bench-search-'));
	const browser = await openBrowser();
	try {
		console.log(`${list.length} queries, ${describeLoad()}\n\n${searchHead}`);
		const run = { list, browser, misses };
		const shipped = openContent(content);
		const size = shipped.questions.length;
		const records = listRecords(site, shipped);
		const small = await compare(run, {
			name: `${size} questions`,
			firstBytes: 200_000,
			site: { folder: site, module: searchModule },
			baseline: writeBaseline(records, join(dir, 'small')),
		});
		const large = await compare(run, {
			name: `${largeCount.toLocaleString('en').replace(',', ' ')} questions`,
			firstBytes: 400_000,
			...(await makeLarge(join(dir, 'large'), site, size)),
		});
		return [small, large].flatMap(judgeSearch);
	} finally {
		progress.clear();
		await browser.close();
		rmSync(dir, { recursive: true });
	}
}

interface Run {
	list: readonly Query[];
	browser: Browser;
	misses: boolean;
}

interface Contest extends Pick<Comparison, 'name' | 'firstBytes'> {
	site: Engine;
	baseline: Engine;
}

async function compare({ list, browser, misses }: Run, contest: Contest): Promise<Comparison> {
	const { name, firstBytes } = contest;
	const search = (label: string, engine: Engine): Promise<Found[]> =>
		searchFor(list, engine, browser, (done) =>
			progress.tick(`${name}, ${label}: ${done} of ${list.length}`),
		);
	const found = await search('the site', contest.site);
	const baseline = score(await search('MiniSearch', contest.baseline));
	const comparison = { name, firstBytes, site: score(found), baseline };
	progress.clear();
	console.log(searchLines(comparison));
	if (misses) console.log(`\n${listMisses(found)}`);
	return comparison;
}

/** An index of as many questions as a large base has, by itself, and the baseline to it. */
async function makeLarge(
	dir: string,
	site: string,
	shipped: number,
): Promise<Pick<Contest, 'site' | 'baseline'>> {
	progress.show('making up a large base');
	const base = join(dir, 'content');
	mkdirSync(dir, { recursive: true });
	writeLargeBase(content, base, shipped, largeCount);
	const library = openContent(base);
	const records = listRecords(site, library);
	progress.show(`writing the index of ${records.length} records`);
	const start = performance.now();
	const folder = join(dir, 'site');
	await writeSearchIndex(records, join(folder, 'pagefind'), {
		language: library.kb.language,
		names: listNames(library.subjects),
	});
	progress.clear();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`index of ${records.length} records written in ${seconds} s`);
	return {
		site: { folder, module: searchModule },
		baseline: writeBaseline(records, join(dir, 'baseline')),
	};
}

function listRecords(site: string, library: Library): SearchRecord[] {
	return [...readSections(site, library), ...makeSearchRecords(library)];
}

function openContent(folder: string): Library {
	const reading = readKnowledge(folder);
	const asOf = reading.knowledge.kb['as-of'] ?? new Date().toISOString().slice(0, 10);
	return makeLibrary(reading.knowledge, check(reading, { asOf }));
}

function buildSite(): string {
	const folder = resolve('.cache/bench-site');
	progress.show('building the site');
	const { status, stdout, stderr } = spawnSync('astro', ['build'], {
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CORROBORATE_OUT: folder },
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`The site could not be built:\n${stdout}${stderr}`);
	return folder;
}

// Times mean little on a machine that has more to do than it has processors.
function describeLoad(): string {
	return `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`;
}
