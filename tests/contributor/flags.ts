import * as z from 'zod';

const fieldsSchema = z.record(z.string(), z.unknown());

/** The fields of a source or a claim as options of a command. */
export function toFlags(fields: Readonly<Record<string, unknown>>): string[] {
	return Object.entries(fields).flatMap(([name, value]) => {
		if (value === undefined) return [];
		if (name === 'scope') return toFlags(fieldsSchema.parse(value));
		if (name === 'given') {
			return Object.entries(fieldsSchema.parse(value)).map((pair) => `--given=${pair.join('=')}`);
		}
		if (name === 'answer' && typeof value === 'object' && !Array.isArray(value)) {
			return toSetFlags(fieldsSchema.parse(value));
		}
		const all = Array.isArray(value) ? value : [value];
		return all.map((one) => `--${name}=${one}`);
	});
}

function toSetFlags({ includes, excludes, only }: Record<string, unknown>): string[] {
	return [...toFlags({ answer: includes, excludes }), ...(only ? ['--only'] : [])];
}
