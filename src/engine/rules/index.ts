import type { Rule } from '../rule.ts';
import { answerFitsQuestion } from './answer-fits-question.ts';
import { answeredQuestions } from './answered-questions.ts';
import { citationsResolve } from './citations-resolve.ts';
import { datesInOrder } from './dates-in-order.ts';
import { disputeShown } from './dispute-shown.ts';
import { freshEvidence } from './fresh-evidence.ts';
import { frontmatterMatchesCitations } from './frontmatter-matches-citations.ts';
import { independentSupport } from './independent-support.ts';
import { knownFields } from './known-fields.ts';
import { knownReferences } from './known-references.ts';
import { linksResolve } from './links-resolve.ts';
import { noCircularDerivation } from './no-circular-derivation.ts';
import { noClaimFromTheFuture } from './no-claim-from-the-future.ts';
import { noCopiedSentences } from './no-copied-sentences.ts';
import { noOrderCycle } from './no-order-cycle.ts';
import { noRefutedCitation } from './no-refuted-citation.ts';
import { noSelfContradiction } from './no-self-contradiction.ts';
import { noStaleAcknowledgement } from './no-stale-acknowledgement.ts';
import { noSuspectedCopy } from './no-suspected-copy.ts';
import { noUnacknowledgedDispute } from './no-unacknowledged-dispute.ts';
import { noWeakEvidenceAlone } from './no-weak-evidence-alone.ts';
import { paragraphsCite } from './paragraphs-cite.ts';
import { passagesMatch } from './passages-match.ts';
import { readableFiles } from './readable-files.ts';
import { scopeFitsSubject } from './scope-fits-subject.ts';
import { statedScope } from './stated-scope.ts';
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
	disputeShown,
	freshEvidence,
	frontmatterMatchesCitations,
	independentSupport,
	knownFields,
	knownReferences,
	linksResolve,
	noCircularDerivation,
	noClaimFromTheFuture,
	noCopiedSentences,
	noOrderCycle,
	noRefutedCitation,
	noSelfContradiction,
	noStaleAcknowledgement,
	noSuspectedCopy,
	noUnacknowledgedDispute,
	noWeakEvidenceAlone,
	paragraphsCite,
	passagesMatch,
	readableFiles,
	scopeFitsSubject,
	statedScope,
	uniqueIds,
	usedSources,
];
