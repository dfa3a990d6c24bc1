import type { Answer, Comparison } from './answer.ts';

/** Takes any text. */
export function parseText(text: string): Answer {
	return { type: 'text', key: text, shown: text };
}

/** Free text is shown, never compared. */
export function compareTexts(): Comparison {
	return { kind: 'not-comparable', reason: 'free text is not compared' };
}
