import type { Question } from '../model/question.ts';

/**
 * Finds questions by words of their wording, other words for them, their id and their options; the best first: those
 * that have every word before those that have half of them at least.
 */
export function findQuestions(
	questions: readonly Question[],
	words: string,
	limit = 50,
): Question[] {
	const wanted = splitWords(words);
	if (wanted.length === 0) return questions.slice(0, limit);
	const found = questions.flatMap((question) => {
		const score = rate(question, wanted);
		return score > 0 ? [{ question, score }] : [];
	});
	const sorted = found.toSorted((a, b) => b.score - a.score);
	return sorted.slice(0, limit).map(({ question }) => question);
}

function rate(question: Question, wanted: readonly string[]): number {
	const { ask, aliases, id, answer } = question;
	const options = 'options' in answer ? Object.entries(answer.options ?? {}) : [];
	const labels = options.flatMap(([name, option]) => [name, option.label, ...option.aliases]);
	const fields: [number, string[]][] = [
		[8, splitWords(ask)],
		[6, splitWords(aliases.join(' '))],
		[5, splitWords(id)],
		[2, splitWords(labels.join(' '))],
	];
	const rates = wanted.map((word) => {
		return Math.max(...fields.map(([weight, known]) => weight * rateWord(word, known)));
	});
	const matched = rates.filter((rate) => rate > 0).length;
	if (2 * matched < wanted.length) return 0;
	return 1000 * (matched / wanted.length) + rates.reduce((sum, rate) => sum + rate, 0);
}

// A whole word is worth more than the beginning of one; `eagerly` finds `eager`, too.
function rateWord(word: string, known: readonly string[]): number {
	if (known.includes(word)) return 3;
	if (known.some((other) => other.startsWith(word))) return 2;
	return known.some((other) => other.length > 3 && word.startsWith(other)) ? 1 : 0;
}

function splitWords(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
