import { refuseControl } from './control.ts';
import type { ClaimDraft, QuestionDraft } from './draft.ts';
import { insertAtTop, insertUnder } from './insert.ts';
import { nameClaims, nameQuestion } from './write.ts';

/** Adds claims to the file of a source, which stays as it is otherwise, byte for byte. */
export function addClaims(text: string, claims: readonly ClaimDraft[]): string {
	if (claims.length === 0) return text;
	const entries = nameClaims(claims);
	refuseControl(entries);
	return insertUnder(text, 'claims', entries);
}

/** Adds a question to the file of its topic, which stays as it is otherwise, byte for byte; makes one where there is none. */
export function addQuestion(text: string | undefined, question: QuestionDraft): string {
	const entries = nameQuestion(question);
	refuseControl(entries);
	return insertAtTop(text ?? '', entries, true);
}
