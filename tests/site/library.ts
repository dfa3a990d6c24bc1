import { check } from '../../src/engine/check.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import type { Library } from '../../src/site/knowledge.ts';
import { makeLibrary } from '../../src/site/knowledge.ts';
import { soundBase, withFolder } from '../support.ts';

/** The sound base with some of its files replaced, as the pages see it. */
export function openFiles(files: Readonly<Record<string, string>> = {}): Library {
	return withFolder({ ...soundBase, ...files }, (dir) => {
		const reading = readKnowledge(dir);
		return makeLibrary(reading.knowledge, check(reading, { asOf: '2025-01-01' }));
	});
}

/** Files in which every name tries to be something else. */
export const hostileFiles = {
	'sources/manual.yaml': `title: "</script><script>alert(1)</script> & \\u202Eevil [x](javascript:a) #1"
kind: documentation
authors: [{ family: "<img src=x onerror=alert(1)>" }]
publisher: "\\"><b>"
issued: 2023-06-01
accessed: 2024-03-02
url: https://example.org/a_(b)?c=<d>
speaks-for: [quill]
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, basis: documented, gist: "*Yes*, </script> | a_b_c" }
  tabs: { question: editing/tabs, subject: quill, answer: no, basis: documented, checked: 2024-05-01 }
`,
} as const;
