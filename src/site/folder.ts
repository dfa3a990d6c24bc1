import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashText } from '../engine/hash.ts';

/** The knowledge base to build: `CORROBORATE_CONTENT`, relative to the working directory. */
export const contentFolder = resolve(process.env['CORROBORATE_CONTENT'] ?? 'content');

/** The same folder as an address that ends in a slash. */
export const contentUrl = pathToFileURL(`${contentFolder}/`);

/**
 * Where Astro keeps what it read of the pages: another place for each folder, since it takes two pages of one id and text
 * for one file, and goes on looking for it where the first one was.
 */
export const cacheFolder = `node_modules/.astro/${hashText(contentFolder).toString(36)}`;
