/** A JSON Schema, or a part of one. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Applies a change to a schema and to all in it, but for those of keys, which are text in every format. */
export function mapObject(schema: object, change: (schema: JsonObject) => JsonObject): JsonObject {
	const entries = Object.entries(schema).map(([key, value]: [string, unknown]) => {
		return [key, key === 'propertyNames' ? value : mapValue(value, change)];
	});
	return change(Object.fromEntries(entries));
}

function mapValue(value: unknown, change: (schema: JsonObject) => JsonObject): unknown {
	if (Array.isArray(value)) return value.map((item: unknown) => mapValue(item, change));
	return typeof value === 'object' && value !== null ? mapObject(value, change) : value;
}

/**
 * Lets a text be a number or a boolean where one could be written for it: files are read as text throughout, but editors
 * take `2.10` for a number and `true` for a boolean.
 */
export function acceptScalars(schema: JsonObject): JsonObject {
	const { type, format, pattern, enum: values } = schema;
	if (type !== 'string' || format !== undefined || 'const' in schema) return schema;
	if (Array.isArray(values)) {
		if (!values.includes('true')) return schema;
		return { ...schema, type: ['string', 'boolean'], enum: [...values, true, false] };
	}
	const fits = (text: string) => typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text);
	const others = [...(fits('1') ? ['number'] : []), ...(fits('true') ? ['boolean'] : [])];
	return others.length > 0 ? { ...schema, type: ['string', ...others] } : schema;
}
