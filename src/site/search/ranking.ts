/** How Pagefind weighs what it finds. */
export const ranking = {
	termFrequency: 1,
	termSaturation: 1.4,
	pageLength: 0.75,
	termSimilarity: 1,
	metaWeights: { title: 0 },
} as const;
