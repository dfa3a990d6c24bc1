/** What an answer can be, in words. */
export const typeWords = {
	choice: 'one of some options',
	flag: 'yes or no',
	quantity: 'a number',
	date: 'a date',
	version: 'a range of versions',
	set: 'what belongs to it, and what does not',
	order: 'which of several subjects comes first',
	text: 'words, shown and never compared',
} as const;

/** What a question is about, in words. */
export const natureWords = {
	fact: 'what is so',
	merit: 'what is better or worse',
} as const;

/** What makes the right answer another one, in words. */
export const variesWords = {
	nothing: 'it stays as it is',
	version: 'it changes with releases',
	date: 'it changes with time',
} as const;
