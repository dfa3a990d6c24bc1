const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Puts the base of the site before a path that begins with a slash. */
export function withBase(path: string): string {
	return base + path;
}

/** @example editing → /topics/editing/ */
export function topicPath(topic: string): string {
	return withBase(`/topics/${topic}/`);
}

/** @example editing/modes → /questions/editing/modes/ */
export function questionPath(question: string): string {
	return withBase(`/questions/${question}/`);
}

/**
 * The page that a long list has for one of its parts.
 *
 * @example compare, editing → /compare/editing/
 */
export function listPath(list: 'compare' | 'questions' | 'sources/kind', part: string): string {
	return withBase(`/${list}/${part}/`);
}

/** The place on the page of a question that tells why a verdict is what it is. */
export function whyPath({ question, subject }: { question: string; subject: string }): string {
	return `${questionPath(question)}#${whyAnchor(subject)}`;
}

/** @example quill+nib → why-quill-nib */
export function whyAnchor(subject: string): string {
	return `why-${subject.replaceAll('+', '-')}`;
}

/** @example weekly-2024 → /sources/weekly-2024/ */
export function sourcePath(source: string): string {
	return withBase(`/sources/${source}/`);
}

/** The place of a claim on the page of its question. */
export function claimPath(claim: { id: string; question: string }): string {
	return `${questionPath(claim.question)}#${claimAnchor(claim.id)}`;
}

/** @example weekly-2024#modes → claim-weekly-2024--modes */
export function claimAnchor(claim: string): string {
	return `claim-${claim.replace('#', '--')}`;
}

/** An address to link to, or nothing where it is not one of the web. */
export function webAddress(url: string | undefined): string | undefined {
	return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}
