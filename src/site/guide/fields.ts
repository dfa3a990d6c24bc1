import * as z from 'zod';

/** One field of a record, as its schema describes it. */
export interface Field {
	name: string;
	/** What it takes, in words. */
	takes: string;
	/** The words it is limited to. */
	words: string[];
	required: boolean;
	/** What holds when it is left out. */
	default: string | undefined;
	about: string;
}

const schemaSchema = z.object({
	type: z.string().optional(),
	description: z.string().default(''),
	enum: z.array(z.string()).default([]),
	const: z.string().optional(),
	default: z.unknown().optional(),
	format: z.string().optional(),
	get items() {
		return z.union([z.boolean(), schemaSchema]).optional();
	},
	get anyOf() {
		return z.array(schemaSchema).default([]);
	},
	get oneOf() {
		return z.array(schemaSchema).default([]);
	},
	get additionalProperties() {
		return z.union([z.boolean(), schemaSchema]).optional();
	},
	get properties() {
		return z.record(z.string(), schemaSchema).default({});
	},
	required: z.array(z.string()).default([]),
});
type Schema = z.infer<typeof schemaSchema>;

/** The fields of a record as its schema has them, in their order. */
export function describeFields(schema: z.ZodType): Field[] {
	return listFields(readSchema(schema));
}

/** The kinds of a record that is one of several, by the word in its `type`, each with its own fields. */
export function describeKinds(
	schema: z.ZodType,
): { type: string; about: string; fields: Field[] }[] {
	return readSchema(schema).oneOf.map((kind) => {
		const { type, ...others } = kind.properties;
		return {
			type: type?.const ?? '',
			about: type?.description ?? '',
			fields: listFields({ ...kind, properties: others }),
		};
	});
}

function readSchema(schema: z.ZodType): Schema {
	return schemaSchema.parse(z.toJSONSchema(schema, { io: 'input' }));
}

function listFields({ properties, required }: Schema): Field[] {
	return Object.entries(properties).map(([name, field]) => ({
		name,
		takes: nameType(field),
		words: field.enum.length > 0 ? field.enum : itemsOf(field).enum,
		required: required.includes(name),
		default: showDefault(field.default),
		about: field.description,
	}));
}

/** What a field takes: one word for each kind of value. */
function nameType(schema: Schema): string {
	const { type, anyOf, oneOf, additionalProperties } = schema;
	if (schema.enum.length > 0) return 'one of';
	if (anyOf.length > 0) return [...new Set(anyOf.map(nameType))].join(' or ');
	if (oneOf.length > 0) return 'a map';
	if (type === 'array') return itemsOf(schema).enum.length > 0 ? 'a list of' : 'a list';
	if (type === 'object') return typeof additionalProperties === 'object' ? 'a map by id' : 'a map';
	if (type === 'number' || type === 'integer') return 'a number';
	return { date: 'a day', uri: 'an address' }[schema.format ?? ''] ?? 'text';
}

function itemsOf({ items }: Schema): Pick<Schema, 'enum'> {
	return typeof items === 'object' ? items : { enum: [] };
}

/** A default worth telling: nothing where it is an empty list or map. */
function showDefault(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
