/** Makes the error for a call that cannot be carried out: what is wrong, and what to do about it. */
export function createRefusal(message: string, help: string, cause?: unknown): Refusal {
	return Object.assign(new Error(message, { cause }), { name: 'Refusal' as const, help });
}

/** The error for a call that cannot be carried out. */
export type Refusal = Error & { name: 'Refusal'; help: string };
