import type { Claim } from '../model/claim.ts';
import type { Question } from '../model/question.ts';
import type { Author, Source, SourceKind } from '../model/source.ts';
import type { Verdict } from '../model/verdict.ts';
import { showLicense } from '../report/license.ts';
import { statusWord } from '../report/words.ts';
import { fullAddress } from './address.ts';
import { dataFiles } from './data.ts';
import { generalVerdicts } from './evidence.ts';
import type { Library } from './knowledge.ts';
import type { PageRecord } from './page-record.ts';
import { claimAnchor, questionPath, sourcePath, topicPath, webAddress, withBase } from './paths.ts';
import { listReferences, sourceOf } from './references.ts';
import { answerWords, claimWords, subjectWords } from './words.ts';

/** A node of linked data in the words of schema.org; what is undefined is left out when it is written. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** What a page says of its record to machines: a JSON-LD document. */
export function describeRecord(record: PageRecord, library: Library): LinkedNode | undefined {
	const graph = listNodes(record, library);
	return graph && { '@context': 'https://schema.org', '@graph': graph };
}

/** At most as many claims as a page of ordinary length has; the rest is in the data files. */
const mostClaims = 40;

function listNodes(record: PageRecord, library: Library): LinkedNode[] | undefined {
	if (record.kind === 'topic') return describeTopic(record.page, library);
	if (record.kind === 'question') return describeQuestion(record.question, library);
	if (record.kind === 'source') return [describeSource(record.source)];
	return record.kind === 'home' ? describeSite(library) : undefined;
}

function describeSite({ kb, report }: Library): LinkedNode[] {
	const id = fullAddress(withBase('/'));
	return [
		{
			'@type': 'WebSite',
			'@id': id,
			url: id,
			name: kb.title,
			description: kb.description,
			inLanguage: kb.language,
		},
		{
			'@type': 'Dataset',
			'@id': fullAddress(withBase('/data/')),
			url: fullAddress(withBase('/data/')),
			name: kb.title,
			description: kb.description,
			version: report.asOf,
			isAccessibleForFree: true,
			license: showLicense(kb.license)?.url,
			isPartOf: { '@id': id },
			distribution: dataFiles.map(({ name, type }) => ({
				'@type': 'DataDownload',
				contentUrl: fullAddress(withBase(`/data/${name}`)),
				encodingFormat: type.split(';')[0],
			})),
		},
	];
}

function describeTopic(
	page: Extract<PageRecord, { kind: 'topic' }>['page'],
	library: Library,
): LinkedNode[] {
	const url = fullAddress(topicPath(page.id));
	return [
		{
			'@type': 'TechArticle',
			'@id': url,
			url,
			headline: page.title,
			description: page.description,
			inLanguage: library.kb.language,
			isPartOf: { '@id': fullAddress(withBase('/')) },
			about: library.subjects.map(({ name, homepage }) => ({
				'@type': 'Thing',
				name,
				url: webAddress(homepage),
			})),
			// What else is known of a source is on its own page.
			citation: listReferences(page, library).map(({ source: { id, kind, title } }) => ({
				'@type': types[kind],
				'@id': fullAddress(sourcePath(id)),
				name: title,
			})),
		},
	];
}

function describeQuestion(question: Question, library: Library): LinkedNode[] {
	const url = fullAddress(questionPath(question.id));
	const verdicts = generalVerdicts(library, question.id).filter(
		({ status }) => status !== 'unanswered',
	);
	const claims = library.claims(question.id).slice(0, mostClaims);
	return [
		{
			'@type': 'WebPage',
			'@id': url,
			url,
			name: question.ask,
			inLanguage: library.kb.language,
			isPartOf: { '@id': fullAddress(withBase('/')) },
			mainEntity: verdicts.map((verdict) => ({ '@id': reviewId(url, verdict) })),
		},
		...verdicts.map((verdict) => reviewVerdict(verdict, question, claims, library)),
		...claims.map((claim) => describeClaim(claim, question, url, library)),
	];
}

/** The part of the page that shows the evidence on a subject. */
function reviewId(url: string, { subject }: Verdict): string {
	return `${url}#evidence-${subject.replaceAll('+', '-')}`;
}

function reviewVerdict(
	verdict: Verdict,
	question: Question,
	claims: Claim[],
	library: Library,
): LinkedNode {
	const url = fullAddress(questionPath(question.id));
	const involved = new Set([...verdict.support, ...verdict.against]);
	const answer = verdict.answer ?? verdict.leaning;
	const reviewed = answer === null ? '' : `: ${answerWords(answer, question, library)}`;
	return {
		'@type': 'ClaimReview',
		'@id': reviewId(url, verdict),
		url: reviewId(url, verdict),
		claimReviewed: `${question.ask} ${subjectWords(verdict.subject, library)}${reviewed}`,
		datePublished: library.report.asOf,
		author: { '@type': 'Organization', name: library.kb.title, url: fullAddress(withBase('/')) },
		reviewRating: { '@type': 'Rating', alternateName: statusWord(verdict.status) },
		itemReviewed: claims
			.filter(({ id }) => involved.has(id))
			.map(({ id }) => ({ '@id': `${url}#${claimAnchor(id)}` })),
	};
}

function describeClaim(
	claim: Claim,
	question: Question,
	url: string,
	library: Library,
): LinkedNode {
	const source = library.findSource(sourceOf(claim.id));
	return {
		'@type': 'Claim',
		'@id': `${url}#${claimAnchor(claim.id)}`,
		text: claim.gist ?? `${question.ask} ${claimWords(claim, question, library)}`,
		appearance: source && {
			'@type': types[source.kind],
			'@id': fullAddress(sourcePath(source.id)),
			name: source.title,
		},
	};
}

const types: Record<SourceKind, string> = {
	documentation: 'TechArticle',
	'release-notes': 'TechArticle',
	repository: 'SoftwareSourceCode',
	specification: 'TechArticle',
	paper: 'ScholarlyArticle',
	survey: 'Report',
	dataset: 'Dataset',
	book: 'Book',
	article: 'Article',
	talk: 'CreativeWork',
	forum: 'DiscussionForumPosting',
	republication: 'Article',
};

function describeSource(source: Source): LinkedNode {
	const { id, kind, title, authors, publisher, issued, url, archived } = source;
	const basis = source['derived-from'];
	return {
		'@type': types[kind],
		'@id': fullAddress(sourcePath(id)),
		name: title,
		author: authors.length > 0 ? authors.map(describeAuthor) : undefined,
		publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
		// Only what ISO 8601 itself can say; the rest stands on the page.
		datePublished: /^\d{4}(?:-\d\d){0,2}$/.test(issued ?? '') ? issued : undefined,
		url: webAddress(url),
		archivedAt: webAddress(archived),
		isBasedOn:
			basis.length > 0
				? basis.map((other) => ({ '@id': fullAddress(sourcePath(other)) }))
				: undefined,
	};
}

function describeAuthor(author: Author): LinkedNode {
	if ('literal' in author) return { '@type': 'Organization', name: author.literal };
	const { family, given } = author;
	const name = given === undefined ? family : `${given} ${family}`;
	return { '@type': 'Person', name, familyName: family, givenName: given };
}
