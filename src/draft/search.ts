import type { Question } from '../model/question.ts';

/**
 * Finds questions by words of their wording, other words for them, their id and their options; the best first. Every
 * word has to begin some word of the question.
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
	let score = 0;
	for (const word of wanted) {
		const rates = fields.map(([weight, known]) => weight * rateWord(word, known));
		const best = Math.max(...rates);
		if (best === 0) return 0;
		score += best;
	}
	return score;
}

// A whole word is worth more than the beginning of one.
function rateWord(word: string, known: readonly string[]): number {
	if (known.includes(word)) return 2;
	return known.some((other) => other.startsWith(word)) ? 1 : 0;
}

function splitWords(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
