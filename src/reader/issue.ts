import { closest, distance } from 'fastest-levenshtein';
import type * as z from 'zod';
import { listWords, quote, quoteName } from './quote.ts';
import { findShape, pick } from './shape.ts';
import type { Plain } from './tree.ts';

/** One thing wrong with a value: where, in words, and whether it is about the key or the value there. */
export interface Misfit {
	path: PropertyKey[];
	on: 'key' | 'value' | 'missing';
	/** What zod expected, where that says how to stand in for the value. */
	expected?: string;
	message: string;
	help: string;
}

interface Context {
	schema: z.ZodType;
	value: Plain;
	/** What the value is, `claim`. */
	noun: string;
}

type Issue = z.core.$ZodIssue;

/** Says in words what a schema found wrong with a value. */
export function describeIssues(issues: readonly Issue[], context: Context): Misfit[] {
	const unfolded = issues.flatMap((issue) => unfoldUnion(issue));
	const mistyped = new Set(unfolded.filter(isWrongType).map(({ path }) => path.join('\n')));
	// An empty text is no list, and too short for one: the first says enough.
	const telling = unfolded.filter(
		(issue) => issue.code !== 'too_small' || !mistyped.has(issue.path.join('\n')),
	);
	return telling.flatMap((issue) => describe(issue, context));
}

function isWrongType({ code }: Issue): boolean {
	return code === 'invalid_type';
}

// Of alternatives, the one meant is the one whose kind of value fits, and which finds least to say.
function unfoldUnion(issue: Issue): Issue[] {
	if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
	const kinds = issue.errors.filter((branch) => !branch.some((inner) => isWrongKind(inner)));
	const best = kinds.toSorted((one, other) => weigh(one) - weigh(other))[0];
	if (!best) return [issue];
	return best.flatMap((inner) => unfoldUnion({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isWrongKind(issue: Issue): boolean {
	return issue.code === 'invalid_type' && issue.path.length === 0;
}

function weigh(branch: readonly Issue[]): number {
	let weight = 0;
	for (const issue of branch) weight += issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
	return weight;
}

function describe(issue: Issue, context: Context): Misfit[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => describeUnknownKey(issue.path, key, context));
	}
	const { path } = issue;
	if (issue.code === 'invalid_key')
		return [describeKey(path, issue.issues[0]?.message ?? 'expected another')];
	const value = find(context.value, path);
	if (value === undefined) return [describeMissing(issue, context)];
	const { words } = findShape(context.schema, context.value, path);
	const misfit = {
		path,
		on: 'value',
		...(issue.code === 'invalid_type' ? { expected: issue.expected } : {}),
	} as const;
	if (issue.message.startsWith('Unexpected')) {
		return [{ ...misfit, message: issue.message, help: 'Correct one of the two.' }];
	}
	const near = typeof value === 'string' ? findNear(value, words) : undefined;
	return [
		{
			...misfit,
			message: `Unexpected ${show(value, issue)}, ${expect(issue, words)}`,
			help: near ? `Did you mean \`${near}\`?` : 'Correct it, or remove it where it is optional.',
		},
	];
}

function describeUnknownKey(path: PropertyKey[], key: string, context: Context): Misfit {
	const { keys } = findShape(context.schema, context.value, path);
	const near = findNear(key, keys);
	const expected = keys.length > 0 ? listWords(keys) : 'no keys';
	return {
		path: [...path, key],
		on: 'key',
		message: `Unexpected ${quoteName('key', key)}, expected ${expected}`,
		help: near ? `Did you mean \`${near}\`?` : 'Remove it, or use one of the known keys.',
	};
}

function describeKey(path: PropertyKey[], expected: string): Misfit {
	const key = String(path.at(-1));
	const message = `Unexpected ${quoteName('key', key)}, ${expected}`;
	return { path, on: 'key', message, help: 'Rename it.' };
}

function describeMissing(issue: Issue, { schema, value, noun }: Context): Misfit {
	const { path } = issue;
	const key = String(path.at(-1));
	const { words } = findShape(schema, value, path);
	const within = path.length > 1 ? `\`${path.slice(0, -1).map(String).join('.')}\`` : noun;
	return {
		path,
		on: 'missing',
		...(issue.code === 'invalid_type' ? { expected: issue.expected } : {}),
		message: `Unexpected ${within} without \`${key}\`, ${expect(issue, words)}`,
		help: `Add \`${key}\`.`,
	};
}

const kinds: Record<string, string> = {
	string: 'text',
	array: 'a list',
	tuple: 'a list',
	object: 'keys and values',
	record: 'keys and values',
	number: 'a number',
};

function expect(issue: Issue, words: string[]): string {
	if (issue.message.startsWith('expected')) return issue.message;
	if (issue.code === 'invalid_type') return `expected ${kinds[issue.expected] ?? 'another value'}`;
	if (issue.code === 'too_small') return `expected at least ${countEntries(issue.minimum)}`;
	if (issue.code === 'too_big') return `expected at most ${countEntries(issue.maximum)}`;
	if (issue.code !== 'invalid_union')
		return words.length > 0 ? `expected ${listWords(words)}` : 'expected another value';
	if (issue.errors.length === 0)
		return `expected ${listWords(words.length > 0 ? words : optionsOf(issue))}`;
	const expected = issue.errors.flatMap((branch) =>
		branch.flatMap((inner) =>
			inner.code === 'invalid_type' ? [kinds[inner.expected] ?? 'another value'] : [],
		),
	);
	const list = new Intl.ListFormat('en', { type: 'disjunction' });
	return `expected ${list.format(new Set(expected))}`;
}

function optionsOf(issue: object): string[] {
	if (!('options' in issue) || !Array.isArray(issue.options)) return [];
	return issue.options.filter((option) => typeof option === 'string');
}

function countEntries(count: number | bigint): string {
	return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}

function show(value: Plain, issue: Issue): string {
	if (Array.isArray(value)) {
		if (issue.code !== 'too_small' && issue.code !== 'too_big') return 'list';
		return value.length === 0 ? 'empty list' : `list of ${countEntries(value.length)}`;
	}
	if (typeof value === 'object') return 'keys and values';
	return issue.code === 'too_big' ? `text of ${value.length} characters` : quote(value);
}

function find(value: Plain, path: readonly PropertyKey[]): Plain | undefined {
	let inner: Plain | undefined = value;
	for (const step of path) inner = pick(inner, step);
	return inner;
}

/** The known word nearest to one that is not known, if any is near. */
export function findNear(word: string, known: readonly string[]): string | undefined {
	if (known.length === 0) return undefined;
	const nearest = closest(word, known);
	return distance(word, nearest) <= Math.max(2, nearest.length / 3) ? nearest : undefined;
}
