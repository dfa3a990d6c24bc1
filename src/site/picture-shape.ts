/** What the picture of a page shows, all of it text. */
export interface Picture {
	/** A word or two above the title. */
	kind: string;
	title: string;
	/** A line below it. */
	note: string;
	/** Name of the knowledge base. */
	site: string;
}

/** Size that every service which shows such pictures takes. */
export const pictureSize = { width: 1200, height: 630 } as const;
