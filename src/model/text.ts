import * as z from 'zod';

/** A word for use in addresses and references: lower case letters, digits and single hyphens. */
export const slugSchema = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower case letters, digits and hyphens');

/** One line or more of text that is not blank. */
export const textSchema = z.string().regex(/\S/, 'expected text');

/** The address of a web page; no other scheme reaches a link. */
export const urlSchema = z.url({
	protocol: /^https?$/,
	error: 'expected an http or https address',
});

/** A calendar day, `2026-11-20`. */
export const daySchema = z.iso.date('expected a day such as 2026-11-20');

/** A question's id, `topic/question`. */
export const questionIdSchema = z
	.string()
	.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected `topic/question`');

/** A claim's id, `source#claim`. */
export const claimIdSchema = z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'expected `source#claim`');

/** `true` or `false` in a format in which every scalar is text. */
export const yesSchema = z
	.enum(['true', 'false'], 'expected `true` or `false`')
	.transform((value) => value === 'true');
