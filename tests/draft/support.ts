import * as fc from 'fast-check';
import type { Plain } from '../../src/reader/tree.ts';
import { toPlain } from '../../src/reader/tree.ts';
import { readYaml } from '../../src/reader/yaml.ts';

/** What a file says, as the reader takes it; throws at the first problem. */
export function readBack(text: string): Plain {
	const root = readYaml(text, 0, (_rule, span, message) => {
		throw new Error(`${message} at ${span.start}`);
	});
	if (!root) throw new Error('Nothing was read');
	return toPlain(root);
}

const odd = [
	...[': ', ' #', ' ', '  ', '\n', '\n\n', '\t', '-', '- ', '---', '...', '? ', '!', '&a', '*a'],
	...['"', "'", '\\', '{', '}', '[', ']', ',', '|', '>-', '%', '@', '`', '~', '<<', '='],
	...['yes', 'No', 'null', 'true', '2.10', '1e3', '0x1F', '2024-05-01', '12:30', '__proto__'],
	...['מבחן', '\u202eRTL', '\u200b', '\ufeff', '\u2028', '\u00a0', '👩‍💻', '¶', 'é', 'word', 'a b c'],
];

/** Texts that are hard to write: pieces with a meaning in YAML, any characters, and long ones. */
export const hardText = fc
	.oneof(
		fc.string({ unit: 'grapheme', minLength: 1 }),
		fc.string({ unit: 'binary', minLength: 1 }),
		fc.array(fc.constantFrom(...odd), { minLength: 1, maxLength: 12 }).map((all) => all.join('')),
		fc.array(fc.constantFrom(...odd), { minLength: 20, maxLength: 90 }).map((all) => all.join(' ')),
	)
	.filter((text) => !/(?![\n\t])[\p{Cc}\p{Cs}]/u.test(text));
