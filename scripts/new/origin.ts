import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createRefusal } from '../refusal.ts';
import type { Found } from './found.ts';
import { decodePage, loadPage, MOST_BYTES } from './fetch.ts';

/** Reads what a saved page, a bibliography, a web address or a DOI says of a source; throws a refusal where it cannot. */
export async function readOrigin(name: string, today: string, entry?: string): Promise<Found> {
	const address = findAddress(name);
	if (address === undefined) return readText(readStart(name), name, undefined, entry);
	const { text, url } = await loadPage(address);
	const found = await readText(text, address, url, entry);
	return { ...found, fields: { ...found.fields, accessed: today } };
}

/** A DOI leads to what it stands for; anything else with a scheme is an address. */
function findAddress(name: string): string | undefined {
	const doi = /^(?:doi:)?(10\.\d{4,9}\/\S+)$/iu.exec(name)?.[1];
	if (doi !== undefined) return `https://doi.org/${doi}`;
	return /^[a-z][a-z\d+.-]*:\/\//iu.test(name) ? name : undefined;
}

async function readText(text: string, name: string, url?: string, entry?: string): Promise<Found> {
	const { findNotation, readBibliography } = await import('./bibliography.ts');
	if (findNotation(text)) return readBibliography(text, name, entry);
	if (/<[a-z!][^>]*>/iu.test(text) && !text.includes('\0')) {
		const { readPage } = await import('./page.ts');
		return readPage(text, url);
	}
	throw createRefusal(
		`Unexpected content in \`${name}\`, expected a web page, BibTeX, RIS or CSL-JSON`,
		'Leave it out, and say with `--title` and the other options what it is.',
	);
}

function readStart(file: string): string {
	try {
		const descriptor = openSync(file, 'r');
		try {
			if (!fstatSync(descriptor).isFile()) throw new Error('It is no file');
			const bytes = Buffer.alloc(Math.min(fstatSync(descriptor).size, MOST_BYTES));
			return decodePage(bytes.subarray(0, readSync(descriptor, bytes)));
		} finally {
			closeSync(descriptor);
		}
	} catch (cause) {
		throw createRefusal(
			`Unexpected \`${file}\`, expected a file that can be read, or an http or https address`,
			'Check the name; `kb new source --help` shows what can stand there.',
			cause,
		);
	}
}
