/** Markup that many pages have in common, by name: a build renders it once. */
export const kept = new Map<string, string>();
