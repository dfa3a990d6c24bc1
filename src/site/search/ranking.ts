/** How Pagefind weighs what it finds. */
export const ranking = {
	termFrequency: 1,
	termSaturation: 2,
	pageLength: 0.5,
	termSimilarity: 2,
	metaWeights: { title: 0 },
} as const;
