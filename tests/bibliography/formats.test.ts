import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { formatBibtex } from '../../src/bibliography/bibtex.ts';
import { formatCsl } from '../../src/bibliography/csl.ts';
import { formatRis } from '../../src/bibliography/ris.ts';
import type { Source } from '../../src/model/source.ts';
import { sourceKindSchema } from '../../src/model/source.ts';
import { knownSource, makeSource } from './sources.ts';

/** The fields of the first record that an independent reader finds in a bibliography. */
function readBack(text: string, forceType: string, fields: string[]): unknown[] {
	const [record] = plugins.input.chain(text, { forceType });
	return fields.map((field) => record?.[field]);
}

const write: Record<string, (sources: Source[]) => string> = {
	'@csl/object+list': formatCsl,
};
console.log(JSON.stringify(plugins.input.chain(formatBibtex([knownSource]), { forceType: '@biblatex/text' }), null, 1));
console.log(JSON.stringify(plugins.input.chain(formatRis([knownSource]), { forceType: '@ris/file' }), null, 1));
console.log(JSON.stringify(plugins.input.chain(formatCsl([knownSource])), null, 1));
test('x', () => {});
