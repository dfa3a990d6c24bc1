import type { Report } from '../model/report.ts';
import { reportSchema } from '../model/report.ts';

/** The report as one JSON document, its keys in the order of the schema and its last line ended. */
export function formatJson(report: Report): string {
	return `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`;
}
