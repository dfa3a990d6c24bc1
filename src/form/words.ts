import type { Basis } from '../model/claim.ts';
import type { Severity } from '../model/finding.ts';
import type { SourceKind } from '../model/source.ts';
import type { Standing } from './outlook.ts';

/** How a source knows, each in a few words. */
export const basisWords: Record<Basis, string> = {
	measured: 'it measured or counted it itself',
	documented: 'it is the document that lays it down, such as a manual or release notes',
	reported: 'it reports what others did or found, and names them',
	asserted: 'it states it without saying how it knows',
	opinion: 'it judges',
	anecdotal: 'it tells of one experience',
	hypothetical: 'it supposes or expects it',
};

/** What a source can be, as a label. */
export const kindWords: Record<SourceKind, string> = {
	article: 'Article or blog post',
	documentation: 'Documentation',
	'release-notes': 'Release notes',
	repository: 'Repository (code, issues, README)',
	specification: 'Specification',
	paper: 'Paper',
	survey: 'Survey',
	dataset: 'Data set',
	book: 'Book',
	talk: 'Talk or video',
	forum: 'Forum or discussion',
	republication: 'Republication of another text',
};

/** How a claim stands to others, before they are named. */
export const standingWords: Record<Standing['kind'], string> = {
	contradiction: 'Contradicts',
	'self-contradiction': 'Contradicts what the same source says',
	agreement: 'Agrees with',
	exception: 'Is at odds with, but one speaks of a narrower case than the other',
	change: 'Differs for other versions or times from',
	'difference-by-case': 'Differs for other conditions from',
	repetition: 'The source says so already',
};

/** Severities as people read them. */
export const severityWords: Record<Severity, string> = {
	error: 'Error',
	warning: 'Warning',
	notice: 'Notice',
};

/** Names of the fields, as findings point to them. */
export const fieldWords: Record<string, string> = {
	title: 'Title',
	kind: 'Kind of source',
	authors: 'Authors',
	publisher: 'Publisher',
	issued: 'Published on',
	accessed: 'Read on',
	url: 'Address',
	'url-unknown': 'Why there is no address',
	archived: 'Snapshot',
	'speaks-for': 'Maker’s own source',
	'derived-from': 'Rests on',
	note: 'Note',
	known: 'Known source',
	id: 'Id',
	question: 'Question',
	subject: 'Subject',
	answer: 'Answer',
	versions: 'Versions',
	period: 'Period',
	given: 'Conditions',
	basis: 'How the source knows',
	at: 'Where in the source',
	gist: 'In your own words',
};
