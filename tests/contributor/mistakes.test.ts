import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../scripts/commands/check.ts';
import { reportSchema } from '../../src/model/report.ts';
import { makeTemporary } from '../scratch.ts';
import { runKb } from '../scripts/run.ts';
import { base } from './base.ts';
import { answers } from './mistakes/answers.ts';
import { disputes } from './mistakes/disputes.ts';
import { fields } from './mistakes/fields.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { prose } from './mistakes/prose.ts';
import { references } from './mistakes/references.ts';
import { written } from './mistakes/written.ts';

const mistakes = [...written, ...fields, ...references, ...answers, ...disputes, ...prose];

/** Writes the sound base to a new folder, with a mistake in it. */
function writeBase([, file, from, to]: Mistake): string {
	const sound = base[file] ?? '';
	if (!sound.includes(from)) throw new Error(`Nothing in \`${file}\` is \`${from}\`.`);
	const folder = makeTemporary();
	const wrong = from === '' ? to : sound.replace(from, () => to);
	for (const [path, text] of Object.entries({ ...base, [file]: wrong })) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

async function checkFolder(content: string, format: string): Promise<string> {
	const { text } = await check.run(['--format', format], { content, color: false, today: '' });
	return text;
}

/** Each finding as `file:line:column rule`, what was found, and the nearest known id. */
async function findAll(content: string): Promise<string[]> {
	const { findings } = reportSchema.parse(JSON.parse(await checkFolder(content, 'json')));
	return findings.map(({ rule, message, help, place: { file, line, column } }) => {
		const [found] = message.split(', expected');
		const near = /Did you mean `[^`]+`\?/u.exec(help ?? '')?.map((words) => ` ${words}`);
		return `${file}:${line}:${column} ${rule} ${found}${near?.[0] ?? ''}`;
	});
}

/** The places and rules of annotations, in the order of files. */
function listAnnotations(text: string, content: string): string[] {
	const pattern = /^::\w+ file=([^,]+),line=(\d+)(?:,col=(\d+))?,.*title=([\w-]+)::/gmu;
	return [...text.matchAll(pattern)]
		.map(([, file = '', line, column = '1', rule]) => {
			return `${file.split(`${basename(content)}/`)[1]}:${line}:${column} ${rule}`;
		})
		.toSorted();
}

const sound = ['nothing', 'kb.yaml', '', base['kb.yaml'] ?? '', []] as const;

test('nothing is wrong in the base on which mistakes are tried', async () => {
	expect(await findAll(writeBase(sound))).toEqual([]);
});

test.each(mistakes)('%s is found where it stands, and nothing else', async (...mistake) => {
	const [, , , , expected] = mistake;
	const content = writeBase(mistake);
	expect(await findAll(content)).toEqual(expected);
	const annotations = listAnnotations(await checkFolder(content, 'github'), content);
	expect(annotations).toEqual(expected.map(takePlace).toSorted());
});

/** @example 'a.yaml:1:2 some-rule Unexpected `b`' → 'a.yaml:1:2 some-rule' */
function takePlace(finding: string): string {
	return finding.split(' ').slice(0, 2).join(' ');
}

const some = mistakes.filter(([name]) =>
	['a tab', 'an unknown question', 'a tag that is not closed'].includes(name),
);

test.each(some)('%s is told to GitHub by the command line itself', async (...mistake) => {
	const [, , , , expected] = mistake;
	const content = writeBase(mistake);
	const args = ['check', '--format', 'github', '--content', content];
	const { stdout, stderr, code } = await runKb(args);
	expect([listAnnotations(stdout, content), stderr, code]).toEqual([
		expected.map(takePlace),
		'',
		1,
	]);
});
