/** What lies in a content folder and belongs to the knowledge base; the rest of the folder is never read. */
export const contentParts: readonly string[] = [
	'kb.yaml',
	'questions',
	'sources',
	'subjects',
	'topics',
];
