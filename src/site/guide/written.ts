import type { ClaimDraft, QuestionFields } from '../../draft/draft.ts';
import { writeEntries } from '../../draft/entry.ts';
import { nameQuestion, writeSource } from '../../draft/write.ts';
import type { Option } from '../../model/answer.ts';
import type { Claim } from '../../model/claim.ts';
import type { Question } from '../../model/question.ts';
import type { Source } from '../../model/source.ts';
import type { Library } from '../knowledge.ts';
import type { Example } from './example.ts';

/** The files of an example by path, each with no more than belongs to it: its question, and its sources with their claims. */
export function writeExample({ question, claims }: Example, library: Library): Files {
	const bySource = Map.groupBy(claims, ({ source }) => source);
	const sources = [...bySource].flatMap(([id, own]) => {
		const source = library.findSource(id);
		return source ? [[`sources/${id}.yaml`, writeRecord(source, own)] as const] : [];
	});
	return {
		[`questions/${question.topic}.yaml`]: writeQuestion(question),
		...Object.fromEntries(sources),
	};
}

/** Texts of files by path. */
export type Files = Readonly<Record<string, string>>;

/** A source as its file would be if it made these claims only; its note and their fingerprints are left out. */
export function writeRecord(source: Source, claims: readonly Claim[]): string {
	return writeSource({
		id: source.id,
		fields: { ...source, note: undefined },
		claims: claims.map(draftClaim),
	});
}

/** A question as the file of its topic holds it. */
export function writeQuestion(question: Question): string {
	const { id, answer, disputes, ...rest } = question;
	const options =
		'options' in answer && answer.options ? { options: draftOptions(answer.options) } : {};
	const fields: QuestionFields = { ...rest, answer: { ...answer, ...options }, disputes };
	return `${writeEntries(nameQuestion({ id, fields }), 0).join('\n')}\n`;
}

function draftClaim({ id, source, answer, ...claim }: Claim): ClaimDraft {
	const { question, subject, scope, basis, at, gist, checked } = claim;
	const written = typeof answer === 'string' ? answer : '';
	const fields = { question, subject, answer: written, scope, basis, at, gist, checked };
	return { id: id.slice(source.length + 1), fields };
}

/** Options as one writes them: a label alone where there is nothing else to say. */
function draftOptions(
	options: Readonly<Record<string, Option>>,
): Record<string, Partial<Option> | string> {
	return Object.fromEntries(
		Object.entries(options).map(([id, option]) => {
			const isBare = option.within === undefined && option.aliases.length === 0;
			return [id, isBare ? option.label : option];
		}),
	);
}
