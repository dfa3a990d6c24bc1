import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The knowledge base to build: `CORROBORATE_CONTENT`, relative to the working directory. */
export const contentFolder = resolve(process.env['CORROBORATE_CONTENT'] ?? 'content');

/** The same folder as an address that ends in a slash. */
export const contentUrl = pathToFileURL(`${contentFolder}/`);
