/** A mistake of somebody who contributes: what it is, a file, a piece of it, what that becomes, and what is found. */
export type Mistake = readonly [
	name: string,
	file: string,
	from: string,
	to: string,
	findings: readonly string[],
];
