import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { suggestClaims } from '../../src/draft/suggest.ts';
import { decodeText } from '../../src/reader/decode.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { readHtml } from '../../src/reader/html.ts';
import type { Command, Outcome, Settings } from '../command.ts';
import { refuse } from '../command.ts';
import { refuseFormat } from '../formats.ts';
import { createRefusal } from '../refusal.ts';
import { formatDrafts, formatSuggestions } from '../suggest/format.ts';

const options = {
	format: { type: 'string', default: 'text' },
	content: { type: 'string' },
} as const;

const largest = 10_000_000;

const formats = { text: formatSuggestions, yaml: formatDrafts };

/** `kb suggest`: finds sentences of a text that seem to speak to known questions. */
export const suggest: Command = {
	name: 'suggest',
	summary: 'list sentences of a text that seem to speak to known questions',
	help: `Usage: kb suggest TEXT [options]

TEXT is a file with the words of a source: plain text, Markdown or a saved page (.html); - is standard input.
Each sentence found comes with its place and the questions it may answer. They are found by their words alone: read
the sentence, and leave out what it does not say.

Options:
  --format NAME   text (default); yaml: drafts of claims, without answer, basis and gist, which are for a reader to fill in
  --content DIR   the content folder; default: $CORROBORATE_CONTENT, else content

Ends with 0, also when nothing is found, or 2 when it could not run.

Examples:
  kb suggest article.txt
  kb suggest saved-page.html --format yaml > drafts.yaml
`,
	options,
	run: runSuggest,
};

function runSuggest(args: string[], settings: Settings): Outcome {
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	const [file, surplus] = positionals;
	if (file === undefined) return refuse('Unexpected end, expected a file', 'Name a text, or `-`.');
	if (surplus !== undefined) {
		return refuse(`Unexpected \`${surplus}\`, expected one file`, 'Name one text at a time.');
	}
	const { format } = values;
	if (format !== 'text' && format !== 'yaml') {
		return refuseFormat(format, Object.keys(formats), 'suggest');
	}
	const text = readWords(file);
	const { knowledge } = readKnowledge(values.content ?? settings.content);
	const found = suggestClaims(knowledge, text);
	const names = new Map(knowledge.subjects.map(({ id, name }) => [id, name]));
	return { text: formats[format]({ file, text, names }, found), code: 0 };
}

/** The words of a file; throws `Refusal` where it is none, or none that can be read. */
function readWords(file: string): string {
	const text = readText(file);
	const isPage = /\.html?$/iu.test(file) || /^\s*<(?:!doctype|html)\b/iu.test(text);
	return isPage ? readPage(file, text) : text;
}

function readPage(file: string, html: string): string {
	try {
		return readHtml(html).text;
	} catch (cause) {
		throw createRefusal(
			`Unexpected page \`${file}\`, expected elements that are not nested too deeply`,
			'Save its words as text.',
			cause,
		);
	}
}

function readText(file: string): string {
	const { text, brokenAt } = decodeText(readBytes(file));
	if (brokenAt === undefined && !text.includes('\0')) return text;
	throw createRefusal(
		`Unexpected bytes in \`${file}\`, expected text in UTF-8`,
		'Save its words as text, in UTF-8.',
	);
}

function readBytes(file: string): Buffer {
	try {
		if (file !== '-' && statSync(file).size > largest) {
			throw createRefusal(
				`Unexpected size of \`${file}\`, expected at most ${largest / 1e6} MB`,
				'Take the part that speaks of the subjects.',
			);
		}
		return readFileSync(file === '-' ? process.stdin.fd : file);
	} catch (cause) {
		if (cause instanceof Error && cause.name === 'Refusal') throw cause;
		throw createRefusal(
			`Unexpected \`${file}\`, expected a file that can be read`,
			'Check the name, and that it is no folder.',
			cause,
		);
	}
}
