import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getLibrary } from '../knowledge.ts';
import { listNames } from './names.ts';
import { makeSearchRecords } from './records.ts';
import { readSections } from './sections.ts';
import { writeSearchIndex } from './write-index.ts';

/** Writes the search index beside the built pages. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const library = getLibrary();
				const records = [...makeSearchRecords(library), ...readSections(folder, library)];
				const settings = { language: library.kb.language, names: listNames(library.subjects) };
				await writeSearchIndex(records, `${folder}pagefind`, settings);
				logger.info(`${records.length} records can be found.`);
			},
		},
	};
}
