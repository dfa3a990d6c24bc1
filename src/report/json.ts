import * as z from 'zod';
import type { Report } from '../model/report.ts';
import { reportSchema } from '../model/report.ts';

/** The report as one JSON document, its keys in the order of the schema and its last line ended. */
export function formatJson(report: Report): string {
	return [...writeJson(report)].join('');
}

/** The same document in pieces, for reports that are too long for one text. */
export function* writeJson(report: Report): Generator<string> {
	const values: Readonly<Record<string, unknown>> = report;
	let before = '{';
	for (const [key, schema] of Object.entries(reportSchema.shape)) {
		const value = values[key];
		yield `${before}\n  ${JSON.stringify(key)}: `;
		before = ',';
		if (schema instanceof z.ZodArray && Array.isArray(value) && value.length > 0) {
			yield* writeList(schema, value);
		} else yield writeInside({ of: schema.parse(value) }, '{\n  "of": ', '\n}');
	}
	yield '\n}\n';
}

const itemsOfPiece = 200;

function* writeList(schema: z.ZodArray, list: readonly unknown[]): Generator<string> {
	for (let from = 0; from < list.length; from += itemsOfPiece) {
		const items = schema.parse(list.slice(from, from + itemsOfPiece));
		yield `${from === 0 ? '[' : ','}${writeInside([items], '[\n  [', '\n  ]\n]')}`;
	}
	yield '\n  ]';
}

// Written with what is around it, so that lines are indented as deep as they stand in the document.
function writeInside(value: unknown, before: string, after: string): string {
	return JSON.stringify(value, null, 2).slice(before.length, -after.length);
}
