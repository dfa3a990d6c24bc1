import * as z from 'zod';
import type { Plain } from './tree.ts';

/** What a schema knows of the value at a path: its keys, and the words it takes. */
export interface Shape {
	keys: string[];
	words: string[];
}

const published = new WeakMap<z.ZodType, unknown>();

/** Looks up which keys and words a schema knows at a path of a value. */
export function findShape(schema: z.ZodType, value: Plain, path: readonly PropertyKey[]): Shape {
	if (!published.has(schema)) published.set(schema, z.toJSONSchema(schema, { io: 'input' }));
	let places = unfold([published.get(schema)], value);
	let inner: Plain | undefined = value;
	for (const step of path) {
		inner = pick(inner, step);
		places = unfold(
			places.flatMap((place) => descend(place, step)),
			inner,
		);
	}
	return {
		keys: [...new Set(places.flatMap((place) => Object.keys(asObject(place['properties']))))],
		words: [...new Set(places.flatMap(readWords))],
	};
}

/** Takes the value under a key or at a position. */
export function pick(value: Plain | undefined, step: PropertyKey): Plain | undefined {
	if (typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
	return Array.isArray(value) ? value[Number(step)] : value[String(step)];
}

// Of alternatives that a `type` tells apart, only the one that the value names counts.
function unfold(schemas: unknown[], value: Plain | undefined): Record<string, unknown>[] {
	return schemas.flatMap((schema) => {
		const object = asObject(schema);
		const branches = [object['anyOf'], object['oneOf']].find(Array.isArray);
		if (!branches) return [object];
		const all = unfold(branches, value);
		const named = all.filter((branch) => {
			const type = asObject(asObject(branch['properties'])['type'])['const'];
			return type !== undefined && type === pick(value, 'type');
		});
		return named.length > 0 ? named : all;
	});
}

function descend(place: Record<string, unknown>, step: PropertyKey): unknown[] {
	const property = asObject(place['properties'])[String(step)];
	if (property !== undefined) return [property];
	return [place['items'], place['additionalProperties']].filter(
		(inner) => typeof inner === 'object',
	);
}

function readWords(place: Record<string, unknown>): string[] {
	const words = Array.isArray(place['enum']) ? place['enum'] : [place['const']];
	return words.filter((word) => typeof word === 'string');
}

function asObject(value: unknown): Record<string, unknown> {
	return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
