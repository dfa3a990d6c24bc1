import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Shape } from './generate.ts';
import { writeBase } from './generate.ts';
import type { Times } from './measure.ts';
import { measure } from './measure.ts';

/** A knowledge base that was checked: what it is like, and what that took. */
export interface Row extends Shape {
	/** Nothing when it took too long. */
	times: Times | undefined;
}

/** How many seconds a run may take before it is ended. */
export const patience = 300;

/** The bases to check for some sizes: claims of many questions, and of one where 100 000 are among the sizes. */
export function listShapes(sizes: readonly number[]): Shape[] {
	const shapes: Shape[] = [];
	for (const claims of sizes) {
		if (claims <= 100_000) shapes.push({ claims, format: 'yaml', questions: 'many' });
		if (claims >= 100_000) shapes.push({ claims, format: 'ndjson', questions: 'many' });
		if (claims === 100_000) shapes.push({ claims, format: 'yaml', questions: 'one' });
	}
	return shapes;
}

/** Makes a base up, checks it, and takes it away. */
export function measureShape(shape: Shape): Row {
	const dir = mkdtempSync(join(tmpdir(), 'bench-'));
	try {
		writeBase(dir, shape);
		return { ...shape, times: measure(dir, shape.claims < 100_000 ? 3 : 1, patience) };
	} finally {
		rmSync(dir, { recursive: true });
	}
}

/** How time grows from one size to a larger one: 1 with the size, 2 with its square. */
export function growth(
	small: { claims: number; seconds: number },
	large: { claims: number; seconds: number },
): number {
	return Math.log(large.seconds / small.seconds) / Math.log(large.claims / small.claims);
}

/** The row of the next smaller base of the same kind. */
export function findSmaller(row: Row, rows: readonly Row[]): Row | undefined {
	return rows
		.filter(({ format, questions }) => format === row.format && questions === row.questions)
		.filter(({ claims }) => claims < row.claims)
		.toSorted((one, other) => other.claims - one.claims)[0];
}
