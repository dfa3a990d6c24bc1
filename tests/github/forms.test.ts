import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

// After GitHub's "Syntax for GitHub's form schema".
const fieldSchema = z.strictObject({
	type: z.enum(['input', 'textarea', 'dropdown']),
	id: z.string(),
	attributes: z.strictObject({
		label: z.string(),
		description: z.string().optional(),
		placeholder: z.string().optional(),
		options: z.array(z.string()).optional(),
	}),
	validations: z.strictObject({ required: z.boolean() }).optional(),
});
const textSchema = z.strictObject({
	type: z.literal('markdown'),
	attributes: z.strictObject({ value: z.string() }),
});
const formSchema = z.strictObject({
	name: z.string(),
	description: z.string(),
	labels: z.array(z.string()),
	body: z.array(z.union([textSchema, fieldSchema])),
});

test.each([
	['new-source', ['url', 'publication', 'claims', 'basis'], ['url', 'claims', 'basis']],
	['wrong-claim', ['claim', 'kind', 'why'], ['claim', 'kind', 'why']],
])('the form %s asks for what is needed', (name, asked, required) => {
	const text = readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8');
	const fields = formSchema.parse(parse(text)).body.flatMap((part) => ('id' in part ? part : []));
	expect(fields.map(({ id }) => id)).toEqual(asked);
	expect(fields.filter((field) => field.validations?.required).map(({ id }) => id)).toEqual(
		required,
	);
});
