import * as z from 'zod';
import { textSchema, urlSchema } from './text.ts';

const expected = 'expected an SPDX id such as CC-BY-4.0, or `{ name, url }`';

/** What others may do with the records: a licence of the SPDX list by its id, or another one by name and address. */
export const licenseSchema = z.union(
	[
		z.string().regex(/^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*\+?$/, expected),
		z.strictObject({
			name: textSchema.describe('What the licence is called.'),
			url: urlSchema.describe('Where its text stands.'),
		}),
	],
	{ error: expected },
);

/** A licence as `kb.yaml` names it. */
export type License = z.infer<typeof licenseSchema>;
