import pep440 from '@renovatebot/pep440';
import semver from 'semver';
import type { Subject } from '../model/subject.ts';

/** How version numbers are ordered: Semantic Versioning 2.0.0, or Python's PEP 440. */
export type Versioning = Subject['versioning'];

/** An end of a version range: just before a version, or just after it. */
export interface Bound {
	version: string;
	after: boolean;
}

/** A stretch of versions; an end that is left out is open. */
export interface VersionRange {
	from?: Bound;
	to?: Bound;
	/** Whether one single version is meant. */
	single: boolean;
}

/** Whether a text is one version. */
export function isVersion(versioning: Versioning, text: string): boolean {
	return versioning === 'pep440' ? pep440.valid(text) !== null : coerce(text) !== undefined;
}

/** Orders two versions: negative, zero or positive. A pre-release comes before its release. */
export function compareVersions(versioning: Versioning, a: string, b: string): number {
	if (versioning === 'pep440') return pep440.compare(a, b);
	return semver.compare(coerce(a) ?? '0.0.0', coerce(b) ?? '0.0.0');
}

/**
 * Reads a version range that is one stretch: comparisons joined by commas (or spaces), a single version, `2.3.*`, `~=2.2`
 * (PEP 440), `^1.2`, `~1.2`, `1.x`, `1.2 - 2.3` (semver). Nothing comes back for anything else, nor for an empty stretch.
 *
 * @example '>=1.13,<2.1' → from before 1.13 to before 2.1
 */
export function parseRange(versioning: Versioning, text: string): VersionRange | undefined {
	const trimmed = text.trim();
	if (trimmed === '*') return { single: false };
	if (isVersion(versioning, trimmed)) return single(trimmed);
	const parts = versioning === 'pep440' ? splitPep440(trimmed) : splitSemver(trimmed);
	if (!parts) return undefined;
	return intersect(versioning, parts);
}

/** Writes a range the way a scope is written; an empty text where both ends are open. */
export function printRange({ from, to }: Pick<VersionRange, 'from' | 'to'>): string {
	if (from && to && from.version === to.version && !from.after && to.after) return from.version;
	const parts = [];
	if (from) parts.push(`${from.after ? '>' : '>='}${from.version}`);
	if (to) parts.push(`${to.after ? '<=' : '<'}${to.version}`);
	return parts.join(',');
}

function single(version: string): VersionRange {
	return { from: { version, after: false }, to: { version, after: true }, single: true };
}

function coerce(text: string): string | undefined {
	const parts = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/.exec(text);
	if (!parts) return undefined;
	const [, major, minor = '0', patch = '0', pre = ''] = parts;
	return semver.valid(`${major}.${minor}.${patch}${pre}`) ?? undefined;
}

function splitPep440(text: string): VersionRange[] | undefined {
	const ranges = [];
	for (const part of text.split(',')) {
		const match = /^(===|==|~=|>=|<=|>|<)?\s*([^\s<>=~!]+)$/.exec(part.trim());
		if (!match) return undefined;
		const range = pep440Range(match[1] ?? '==', match[2] ?? '');
		if (!range) return undefined;
		ranges.push(range);
	}
	return ranges;
}

function pep440Range(operator: string, version: string): VersionRange | undefined {
	const prefix = /^v?(\d+(?:\.\d+)*)\.\*$/.exec(version)?.[1];
	if (prefix !== undefined) return operator === '==' ? series(prefix.split('.')) : undefined;
	if (pep440.valid(version) === null) return undefined;
	if (operator !== '~=') return compared(operator, version);
	const release = /^v?(\d+(?:\.\d+)+)/.exec(version)?.[1];
	if (release === undefined) return undefined;
	const { to } = series(release.split('.').slice(0, -1));
	return to ? { from: { version, after: false }, to, single: false } : undefined;
}

function series(parts: string[]): VersionRange {
	const next = [...parts.slice(0, -1), String(Number(parts.at(-1)) + 1)];
	return {
		from: { version: parts.join('.'), after: false },
		to: { version: next.join('.'), after: false },
		single: false,
	};
}

function compared(operator: string, version: string): VersionRange {
	if (operator === '>=') return { from: { version, after: false }, single: false };
	if (operator === '>') return { from: { version, after: true }, single: false };
	if (operator === '<') return { to: { version, after: false }, single: false };
	if (operator === '<=') return { to: { version, after: true }, single: false };
	return single(version);
}

function splitSemver(text: string): VersionRange[] | undefined {
	const own = splitSimple(text);
	if (own) return own;
	try {
		const { set } = new semver.Range(text.replaceAll(',', ' '));
		const comparators = set[0];
		if (set.length !== 1 || !comparators) return undefined;
		return comparators.map((comparator) =>
			compared(comparator.operator, short(comparator.semver.version)),
		);
	} catch {
		return undefined;
	}
}

/** Plain comparisons keep their versions as written (`>=1.2` stays 1.2). */
function splitSimple(text: string): VersionRange[] | undefined {
	const ranges = [];
	for (const part of text.replaceAll(/([<>=]=?)\s+/g, '$1').split(/[\s,]+/)) {
		const match = /^(>=|<=|>|<|=)(.+)$/.exec(part);
		if (!match?.[2] || coerce(match[2]) === undefined) return undefined;
		ranges.push(compared(match[1] ?? '=', match[2]));
	}
	return ranges;
}

function short(version: string): string {
	return version.replace(/-0$/, '');
}

function intersect(versioning: Versioning, parts: VersionRange[]): VersionRange | undefined {
	const result: VersionRange = { single: parts.length === 1 && (parts[0]?.single ?? false) };
	for (const { from, to } of parts) {
		if (from && (!result.from || compareBounds(versioning, from, result.from) > 0)) {
			result.from = from;
		}
		if (to && (!result.to || compareBounds(versioning, to, result.to) < 0)) result.to = to;
	}
	const { from, to } = result;
	if (from && to && compareBounds(versioning, from, to) >= 0) return undefined;
	return result;
}

/** Orders two ends of ranges by where they cut the line of versions. */
export function compareBounds(versioning: Versioning, a: Bound, b: Bound): number {
	return compareVersions(versioning, a.version, b.version) || Number(a.after) - Number(b.after);
}
