/** Makes the error for a folder that cannot be read at all; its name is `UnreadableFolder`, its `help` a hint. */
export function createUnreadable(message: string, help: string, cause?: unknown): UnreadableFolder {
	const error = new Error(message, { cause });
	return Object.assign(error, { name: 'UnreadableFolder' as const, help });
}

/** The error for a folder that cannot be read at all. */
export type UnreadableFolder = Error & { name: 'UnreadableFolder'; help: string };
