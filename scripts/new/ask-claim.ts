import type { ClaimFields } from '../../src/draft/draft.ts';
import { findQuestions } from '../../src/draft/search.ts';
import { basisWords, claimHints } from '../../src/draft/words.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import type { Question } from '../../src/model/question.ts';
import type { Report } from '../../src/model/report.ts';
import { createLookup } from '../../src/report/lookup.ts';
import { tellVerdict } from '../../src/report/words.ts';
import type { Choice } from './ask.ts';
import { askMany, askOne, askSearch, askText } from './ask.ts';
import { askAnswer } from './ask-answer.ts';
import { fitsDay, fitsGist, fitsPeriod, fitsText, fitsVersions } from './fit.ts';

/** What is known while a claim is asked for. */
export interface Ground {
	knowledge: Knowledge;
	report: Report;
	/** The day that stands for when the claim was held against its source, where that is today. */
	checked: string | undefined;
}

/** Asks for what is not known yet of a claim. */
export async function askClaim(known: ClaimFields, ground: Ground): Promise<ClaimFields> {
	const { questions } = ground.knowledge;
	const id = known.question ?? (await askQuestion(questions));
	const question = questions.find((one) => one.id === id);
	if (!question) throw new Error(`\`${id}\` is no question.`);
	const subject = known.subject ?? (question.about ? undefined : await askSubject(id, ground));
	const answer = known.answer ?? (await askAnswer(question, subject, ground.knowledge));
	const scope = known.scope ?? (await askScope(question, subject, ground.knowledge));
	const basis = known.basis ?? (await askBasis());
	const at = known.at ?? (await askOptional('Place', claimHints.at));
	const gist = known.gist ?? (await askGist());
	const checked = known.checked ?? (await askChecked(ground.checked));
	return { ...known, question: id, subject, answer, scope, basis, at, gist, checked };
}

function askQuestion(questions: readonly Question[]): Promise<string> {
	return askSearch({
		message: 'Question',
		hint: claimHints.question,
		find: (words) => findQuestions(questions, words).map(describeQuestion),
	});
}

/** A question as something to choose: its words, and below the list what it takes. */
export function describeQuestion({ id, ask, answer }: Question): Choice {
	const options = 'options' in answer ? Object.values(answer.options ?? {}) : [];
	const labels = options.map(({ label }) => label).join(' · ');
	return { value: id, name: `${ask}  ${id}`, description: labels === '' ? answer.type : labels };
}

function askSubject(question: string, { knowledge, report }: Ground): Promise<string> {
	const lookup = createLookup(knowledge);
	const choices = knowledge.subjects.map(({ id, name }) => {
		const verdict = report.verdicts.find((one) => {
			return one.question === question && one.subject === id && Object.keys(one.given).length === 0;
		});
		return {
			value: id,
			name,
			description: verdict ? tellVerdict(verdict, lookup) : 'no source says',
		};
	});
	return askOne({ message: 'Subject', hint: claimHints.subject, choices });
}

async function askScope(
	question: Question,
	subject: string | undefined,
	knowledge: Knowledge,
): Promise<ClaimFields['scope']> {
	const varies = question['varies-by'];
	const isNothing = varies === 'nothing' && Object.keys(question.given).length === 0;
	if (isNothing) return undefined;
	const { scope: hint } = claimHints;
	const versions =
		varies === 'version'
			? await askText({
					message: 'Versions',
					hint: `2.3, <2.0, >=1.13; ${hint}`,
					fit: fitsVersions(knowledge, subject),
					isOptional: true,
				})
			: undefined;
	const period =
		varies === 'date'
			? await askText({
					message: 'Period',
					hint: `2019/2021, 2023-05/..; ${hint}`,
					fit: fitsPeriod,
					isOptional: true,
				})
			: undefined;
	return { versions, period, given: await askGiven(question) };
}

async function askGiven({ given }: Question): Promise<Record<string, string>> {
	const names = Object.keys(given);
	if (names.length === 0) return {};
	const choices = names.map((name) => ({
		value: name,
		description: given[name]?.join(', ') ?? '',
	}));
	const named = await askMany({ message: 'Conditions', hint: claimHints.scope, choices });
	const found: Record<string, string> = {};
	for (const name of named) {
		const values = (given[name] ?? []).map((value) => ({ value }));
		found[name] = await askOne({ message: `Which ${name}?`, choices: values });
	}
	return found;
}

function askBasis(): Promise<string> {
	const choices = Object.entries(basisWords).map(([value, description]) => ({
		value,
		description,
	}));
	return askOne({ message: 'Basis', hint: claimHints.basis, choices });
}

function askGist(): Promise<string | undefined> {
	return askText({ message: 'Gist', hint: claimHints.gist, fit: fitsGist, isOptional: true });
}

function askChecked(known: string | undefined): Promise<string | undefined> {
	if (known === undefined) return Promise.resolve(undefined);
	return askText({
		message: 'Checked',
		hint: claimHints.checked,
		fit: fitsDay,
		known,
		isOptional: true,
	});
}

function askOptional(message: string, hint: string): Promise<string | undefined> {
	return askText({ message, hint, fit: fitsText, isOptional: true });
}
