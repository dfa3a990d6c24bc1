import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { tellReport } from '../../scripts/pieces.ts';
import { reportSchema } from '../../src/model/report.ts';
import { formatJson } from '../../src/report/json.ts';
import { makeReport } from '../report/editors.ts';
import { makeFolder } from './folder.ts';

const settings = { content: 'nowhere', color: false, today: '2026-11-21' };

/** A report with so many relations, and what is printed of it in a format. */
function tell(name: string, count: number) {
	const relation = {
		kind: 'agreement' as const,
		question: 'editing/undo',
		subject: 'alder',
		sides: [['handbook#undo', 'letter#undo']],
		reason: 'all say `all`',
	};
	const relations = Array.from({ length: count }, () => relation);
	const report = makeReport({ relations, findings: [], verdicts: [] });
	const told = tellReport(name, () => 'formatted', { folder: '.', report }, settings);
	return { report, told };
}

test('hands small reports and other formats on as one text', () => {
	const all = [tell('json', 5), tell('pretty', 5), tell('pretty', 20_000)];
	expect(all.map(({ told }) => told)).toEqual(Array(3).fill({ text: 'formatted' }));
});

test('hands a large JSON report on in pieces of the same document', () => {
	const { report, told } = tell('json', 20_000);
	const pieces = [...(told.rest ?? [])];
	expect(told.text).toBe('');
	expect(pieces.length).toBeGreaterThan(50);
	expect(pieces.join('') === formatJson(report)).toBe(true);
});

test('tells the times on stderr when asked for them', () => {
	const args = ['check', '--format', 'json', '--timings', '--content', makeFolder()];
	const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/kb.ts', ...args], {
		encoding: 'utf8',
	});
	expect(reportSchema.safeParse(JSON.parse(stdout)).success).toBe(true);
	expect(Object.keys(JSON.parse(stderr))).toEqual(['read', 'check', 'report', 'cpu', 'maxRss']);
	expect(status).toBe(0);
});
