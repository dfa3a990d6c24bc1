import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatPretty } from '../report/pretty.ts';
import { writeEditorSchemas } from '../schemas/editor.ts';
import type { Library } from './knowledge.ts';
import { getLibrary } from './knowledge.ts';
import { makeOverlay } from './overlay.ts';

const schemaFolder = '.kb';

/**
 * Shows what the cross-check finds each time the development server starts, which it does when a file of the knowledge
 * base is saved: in the terminal, and errors in the browser too. Editors get the ids as they are now.
 */
export function showFindings(folder: string): AstroIntegration {
	return {
		name: 'show-findings',
		hooks: {
			'astro:server:setup': ({ logger, server }) => {
				const library = getLibrary();
				const { report } = library;
				const sources = (file: string) => readFileSync(join(folder, file), 'utf8');
				const text = formatPretty(report, { sources, color: false, contentDir: folder });
				if (report.counts.error > 0) logger.error(text);
				else logger.info(text);
				const overlay = makeOverlay(report.findings, folder, sources);
				if (overlay) server.ws.on('connection', () => server.ws.send(overlay));
				refreshSchemas(library);
			},
		},
	};
}

function refreshSchemas(library: Library): void {
	mkdirSync(schemaFolder, { recursive: true });
	for (const [name, text] of writeEditorSchemas(library)) {
		writeFileSync(join(schemaFolder, name), text);
	}
}
