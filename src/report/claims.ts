import type { Claim } from '../model/claim.ts';
import type { Question } from '../model/question.ts';
import type { ShownAnswer } from '../model/verdict.ts';
import { showAnswer } from './answer.ts';
import type { Lookup } from './lookup.ts';
import { showConditions, showDate, showVersions } from './stretch.ts';
import { makeOneLine } from './visible.ts';

/** A claim with its answer, scope and words, and below it who makes it, where, how they know and when. */
export function formatClaim(claim: Claim, question: Question, lookup: Lookup): string {
	const source = lookup.findSource(claim.source);
	const issued = source?.issued === undefined ? 'undated' : showDate(source.issued);
	const origin = [`“${source?.title ?? claim.source}”`, claim.at, claim.basis, issued];
	const scope = showScope(claim);
	const answer = showAnswer(toShown(claim.answer), question, lookup.subjects);
	const details = [claim.gist, origin.filter((part) => part !== undefined).join(', ')];
	const lines = details.filter((detail) => detail !== undefined).map(makeOneLine);
	const heading = makeOneLine(`${claim.id}: ${answer}${scope && ` (${scope})`}`);
	return [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** When a claim holds, in words; nothing when it holds in general. */
export function showScope({ scope }: Pick<Claim, 'scope'>): string {
	const parts = [];
	if (scope.versions !== undefined) parts.push(showVersions(scope.versions));
	if (scope.period !== undefined) parts.push(showDate(scope.period));
	const conditions = showConditions(scope.given);
	if (conditions) parts.push(`given ${conditions}`);
	return parts.join(', ');
}

function toShown(answer: Claim['answer']): ShownAnswer {
	if (typeof answer === 'string') return answer;
	if (Array.isArray(answer)) return { includes: answer };
	const { includes, excludes, only } = answer;
	return only ? { includes, excludes, only } : { includes, excludes };
}
