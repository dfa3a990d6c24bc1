/** What is filled in for a source. */
export interface SourceCase {
	title?: string;
	kind?: string;
	publisher?: string;
	issued?: string;
	url?: string;
	urlUnknown?: string;
	person?: [family: string, given: string];
	speaksFor?: string[];
	derivedFrom?: string;
	id?: string;
	note?: string;
}

/** What is filled in for a claim; the question by what it asks. */
export interface ClaimCase {
	ask: string;
	subject?: string;
	/** Label of the answer, where it is chosen. */
	choose?: string;
	/** The answer, where it is typed. */
	type?: string;
	/** Members of a set by their label, and where each belongs. */
	members?: Record<string, 'Belongs' | 'Does not'>;
	basis?: string;
	versions?: string;
	period?: string;
	given?: Record<string, string>;
	at?: string;
	gist?: string;
	id?: string;
}

/** Something a contributor fills in, and what it is an example of. */
export interface Case {
	name: string;
	known?: string;
	source?: SourceCase;
	claims: ClaimCase[];
	/** Rules that have to be among the findings, and words among what changes. */
	shows: string[];
}
