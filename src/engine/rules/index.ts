import type { Rule } from '../rule.ts';
import { answerFitsQuestion } from './answer-fits-question.ts';
import { answeredQuestions } from './answered-questions.ts';
import { citationsResolve } from './citations-resolve.ts';
import { datesInOrder } from './dates-in-order.ts';
import { frontmatterMatchesCitations } from './frontmatter-matches-citations.ts';
import { knownFields } from './known-fields.ts';
import { knownReferences } from './known-references.ts';
import { noCircularDerivation } from './no-circular-derivation.ts';
import { noClaimFromTheFuture } from './no-claim-from-the-future.ts';
import { noSelfContradiction } from './no-self-contradiction.ts';
import { noStaleAcknowledgement } from './no-stale-acknowledgement.ts';
import { noUnacknowledgedDispute } from './no-unacknowledged-dispute.ts';
import { readableFiles } from './readable-files.ts';
import { scopeFitsSubject } from './scope-fits-subject.ts';
import { uniqueIds } from './unique-ids.ts';
import { usedSources } from './used-sources.ts';

/** Rules the reader keeps watch over, since what breaks them never becomes a record. */
export const readerRules = {
	'known-fields': knownFields,
	'readable-files': readableFiles,
	'unique-ids': uniqueIds,
} as const;

/** Every rule, by id. */
export const rules: readonly Rule[] = [
	answerFitsQuestion,
	answeredQuestions,
	citationsResolve,
	datesInOrder,
	frontmatterMatchesCitations,
	knownFields,
	knownReferences,
	noCircularDerivation,
	noClaimFromTheFuture,
	noSelfContradiction,
	noStaleAcknowledgement,
	noUnacknowledgedDispute,
	readableFiles,
	scopeFitsSubject,
	uniqueIds,
	usedSources,
];
