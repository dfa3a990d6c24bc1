import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatPretty } from '../report/pretty.ts';
import { openLibrary } from './knowledge.ts';

/** Shows in the terminal what the cross-check finds, each time the development server starts, and goes on. */
export function showFindings(folder: string): AstroIntegration {
	return {
		name: 'show-findings',
		hooks: {
			'astro:server:setup': ({ logger }) => {
				const { report } = openLibrary();
				const sources = (file: string) => readFileSync(join(folder, file), 'utf8');
				const text = formatPretty(report, { sources, color: false, contentDir: folder });
				if (report.counts.error > 0) logger.error(text);
				else logger.info(text);
			},
		},
	};
}
