import { join } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { countThings } from '../report/wording.ts';
import { escapeXml } from './markup.ts';

/** What the development server's overlay shows, in the shape in which Astro hands its own errors over. */
export interface Overlay {
	__isEnhancedAstroErrorPayload: true;
	type: 'error';
	err: {
		name: string;
		title: string;
		/** HTML, as `hint` and `highlightedCode` are. */
		message: string;
		hint: string;
		highlightedCode: string;
		loc: { file: string; line: number; column: number };
		stack: string;
	};
}

/**
 * The errors of a check as an overlay: the first with its lines, the others by place; nothing where there are none.
 * `read` gives the text of a file of the content folder.
 */
export function makeOverlay(
	findings: readonly Finding[],
	folder: string,
	read: (file: string) => string,
): Overlay | undefined {
	const errors = findings.filter(({ severity }) => severity === 'error');
	const [first] = errors;
	if (!first) return undefined;
	const { file, line, column } = first.place;
	return {
		__isEnhancedAstroErrorPayload: true,
		type: 'error',
		err: {
			name: first.rule,
			title: `${countThings(errors.length, 'error')} in the knowledge base`,
			message: escapeXml(first.message),
			hint: escapeXml(first.help),
			highlightedCode: markLine(read(file), line),
			loc: { file: join(folder, file), line, column },
			stack: errors.map(tellPlace).join('\n'),
		},
	};
}

function tellPlace({ rule, message, place: { file, line, column } }: Finding): string {
	return `${file}:${line}:${column} ${rule}: ${message}`;
}

function markLine(text: string, marked: number): string {
	const lines = text.split('\n').map((line, index) => {
		const mark = index + 1 === marked ? ' error-line' : '';
		return `<span class="line${mark}">${escapeXml(line)}</span>`;
	});
	return `<pre class="astro-code"><code>${lines.join('\n')}</code></pre>`;
}
