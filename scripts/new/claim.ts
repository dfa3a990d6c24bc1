import type { ClaimDraft, ClaimFields } from '../../src/draft/draft.ts';
import { suggestClaimId } from '../../src/draft/id.ts';
import { findQuestions } from '../../src/draft/search.ts';
import { basisWords } from '../../src/draft/words.ts';
import { findOption } from '../../src/engine/answers/choice.ts';
import { nearest } from '../../src/engine/nearest.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import type { Question } from '../../src/model/question.ts';
import { createRefusal } from '../refusal.ts';
import type { Bench } from './bench.ts';
import {
	fitAnswer,
	fitsDay,
	fitsGist,
	fitsNew,
	fitsOneOf,
	fitsPeriod,
	fitsText,
	fitsVersions,
	quoteAll,
} from './fit.ts';
import type { claimOptions, Values } from './flags.ts';
import { readClaimFlags, refuseMissing, requireFit, splitAll } from './flags.ts';

type Flags = Values<typeof claimOptions>;

/** Puts together what is known of a claim: what the options say, and what somebody answers. */
export async function makeClaim(
	values: Flags,
	{
		id,
		option = 'id',
		taken,
	}: { id?: string | undefined; option?: string; taken: readonly string[] },
	bench: Bench,
	checked?: string,
): Promise<ClaimDraft> {
	const given = readFlags(values, bench.knowledge);
	const fields = bench.asks ? await ask(given, bench, checked) : complete(given, bench.knowledge);
	if (id !== undefined) requireFit(option, id, fitsNew(taken));
	return { id: id ?? (await chooseId(fields, taken, bench)), fields };
}

async function ask(
	given: ClaimFields,
	{ knowledge, base }: Bench,
	checked?: string,
): Promise<ClaimFields> {
	const { askClaim } = await import('./ask-claim.ts');
	return askClaim(given, { knowledge, report: base.report, checked });
}

async function chooseId(
	fields: ClaimFields,
	taken: readonly string[],
	{ asks }: Bench,
): Promise<string> {
	const known = suggestClaimId(fields, taken);
	if (!asks) return known;
	const { askText } = await import('./ask.ts');
	const asked = { message: 'Id of the claim', hint: 'unique within its source' };
	return (await askText({ ...asked, fit: fitsNew(taken), known })) ?? known;
}

/** The fields that options give, each fitting the question it is for. */
function readFlags(values: Flags, knowledge: Knowledge): ClaimFields {
	const fields = readClaimFlags(values);
	requireFit('basis', values.basis, fitsOneOf(Object.keys(basisWords)));
	requireFit('at', values.at, fitsText);
	requireFit('gist', values.gist, fitsGist);
	requireFit('checked', values.checked, fitsDay);
	requireFit('period', values.period, fitsPeriod);
	requireFit('passage', values.passage, fitsText);
	const question =
		values.question === undefined ? undefined : findQuestion(values.question, knowledge);
	const subject = findSubject(values.subject, question, knowledge);
	requireFit('versions', values.versions, fitsVersions(knowledge, subject));
	if (!question) return { ...fields, subject, answer: undefined };
	checkGiven(values, question);
	return { ...fields, subject, answer: readAnswer(values, question, subject, knowledge) };
}

function findQuestion(id: string, { questions }: Knowledge): Question {
	const known = questions.find((question) => question.id === id);
	if (known) return known;
	const near = nearest(
		id,
		questions.map((question) => question.id),
	);
	const similar = findQuestions(questions, id, 3).map((question) => question.id);
	const meant = near === undefined ? similar : [near];
	throw createRefusal(
		`Unexpected \`--question ${id}\`, expected the id of a question`,
		meant.length === 0
			? 'Add it with `kb new question`.'
			: `Did you mean ${quoteAll(meant)}? Or add it with \`kb new question\`.`,
	);
}

function findSubject(
	word: string | undefined,
	question: Question | undefined,
	{ subjects }: Knowledge,
): string | undefined {
	if (word === undefined) return undefined;
	if (question?.about) {
		throw createRefusal(
			`Unexpected \`--subject ${word}\`, expected none, since \`${question.id}\` is about ${quoteAll(question.about)}`,
			'Leave `--subject` out; the answer names the subjects.',
		);
	}
	const wanted = word.toLowerCase();
	const found = subjects.find(({ id, name, aliases }) => {
		return [id, name, ...aliases].some((known) => known.toLowerCase() === wanted);
	});
	if (!found) requireFit('subject', word, fitsOneOf(subjects.map(({ id }) => id)));
	return found?.id;
}

function checkGiven(flags: Flags, { id, given }: Question): void {
	for (const pair of flags.given ?? []) {
		const [name = '', value = ''] = pair.split('=').map((part) => part.trim());
		const values = Object.hasOwn(given, name) ? given[name] : undefined;
		if (values?.includes(value)) continue;
		const known = values ?? Object.keys(given);
		const near = nearest(values ? value : name, known);
		const expected =
			known.length === 0 ? `none, since \`${id}\` has no conditions` : `one of ${quoteAll(known)}`;
		throw createRefusal(
			`Unexpected \`--given ${pair}\`, expected ${expected}`,
			near === undefined
				? `Add it to \`given\` of \`${id}\`, or leave it out.`
				: `Did you mean \`${near}\`?`,
		);
	}
}

function readAnswer(
	values: Flags,
	question: Question,
	subject: string | undefined,
	knowledge: Knowledge,
): ClaimFields['answer'] {
	if (values.answer === undefined && values.excludes === undefined) return undefined;
	const answer = shapeAnswer(values, question);
	const misfit = fitAnswer(knowledge, question, subject, answer);
	if (!misfit) return answer;
	const shown = [...(values.answer ?? []), ...(values.excludes ?? [])].join(', ');
	throw createRefusal(
		`Unexpected \`--answer ${shown}\`, expected ${misfit.expected}`,
		misfit.nearest === undefined
			? `\`${question.id}\` asks: ${question.ask}`
			: `Did you mean \`${misfit.nearest}\`?`,
	);
}

function shapeAnswer(
	values: Flags,
	{ id, answer: type }: Question,
): NonNullable<ClaimFields['answer']> {
	const { answer = [], excludes, only } = values;
	const options = 'options' in type ? (type.options ?? {}) : {};
	const toId = (text: string) => findOption(options, text) ?? text;
	if (type.type === 'set') {
		const lists = { includes: splitAll(answer).map(toId), excludes: splitAll(excludes).map(toId) };
		return { ...lists, ...(only && { only: 'true' }) };
	}
	const [first, second] = answer;
	if (first === undefined || second !== undefined || excludes !== undefined || only) {
		throw createRefusal(
			`Unexpected ${first === undefined ? '`--excludes`' : 'second answer'}, expected one \`--answer\`, since \`${id}\` asks for no set`,
			'Give one answer; each other one is a claim of its own.',
		);
	}
	return type.type === 'choice' ? toId(first.trim()) : first.trim();
}

/** What nobody can be asked for has to be there. */
function complete(given: ClaimFields, { questions }: Knowledge): ClaimFields {
	const question = questions.find(({ id }) => id === given.question);
	if (!question) throw refuseMissing('question', 'which question the claim answers');
	if (!question.about && given.subject === undefined)
		throw refuseMissing('subject', 'what the claim is about');
	if (given.answer === undefined) throw refuseMissing('answer', 'what the source says');
	if (given.basis === undefined) {
		throw refuseMissing('basis', `how the source knows: ${Object.keys(basisWords).join(', ')}`);
	}
	return given;
}
