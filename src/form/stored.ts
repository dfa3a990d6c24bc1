import type { FormState } from './state.ts';
import { formSchema } from './state.ts';

/** Reads a draft as it was kept; nothing where there is none, or one of another version. */
export function readStored(stored: string | null): FormState | undefined {
	if (stored === null) return undefined;
	try {
		return formSchema.safeParse(JSON.parse(stored)).data;
	} catch {
		return undefined;
	}
}
