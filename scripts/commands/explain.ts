import { parseArgs } from 'node:util';
import type { Knowledge } from '../../src/model/knowledge.ts';
import { formatExplanation } from '../../src/report/explain.ts';
import { checkedOptions, findWrongDay, readAndCheck } from '../checked.ts';
import type { Command, Outcome, Settings } from '../command.ts';
import { refuse } from '../command.ts';
import { nameNearest } from '../nearest.ts';

const gapNotice =
	'Not everything in the folder could be read; `kb check` says what is left out here.';

/** `kb explain`: the verdict on a question and its reasons, in words. */
export const explain: Command = {
	name: 'explain',
	summary: 'tell the verdict on a question and its reasons, in words',
	help: `Usage: kb explain QUESTION [SUBJECT] [options]

QUESTION is topic/question, or the question alone where no other topic has one of that name.
SUBJECT is an id, a name or an alias; without it, all subjects are explained.

Options:
  --as-of DATE    give verdicts for this day; default: as-of in kb.yaml, else today
  --content DIR   the content folder; default: $CORROBORATE_CONTENT, else content

Examples:
  kb explain graphs/default-execution tensorflow
  kb explain default-execution --as-of 2019-01-01
`,
	options: checkedOptions,
	run: runExplain,
};

function runExplain(args: string[], settings: Settings): Outcome {
	const { values, positionals } = parseArgs({
		args,
		options: checkedOptions,
		allowPositionals: true,
	});
	const [questionWord, subjectWord, surplus] = positionals;
	if (questionWord === undefined) return refuseCall('Unexpected end, expected a question');
	if (surplus !== undefined) {
		return refuseCall(`Unexpected \`${surplus}\`, expected one question and one subject at most`);
	}
	const wrongDay = findWrongDay(values['as-of']);
	if (wrongDay) return wrongDay;
	const { reading, report } = readAndCheck(values, settings);
	const question = findQuestion(questionWord, reading.knowledge);
	if (typeof question !== 'string') return question;
	const subject = findSubject(subjectWord, reading.knowledge);
	if (typeof subject === 'object') return subject;
	const text = formatExplanation(report, reading.knowledge, question, subject);
	const gap = reading.problems.length > 0 ? `\n${gapNotice}\n` : '';
	return { text: `${text}${gap}`, code: 0 };
}

function refuseCall(message: string): Outcome {
	return refuse(message, 'Write `kb explain QUESTION [SUBJECT]`; `kb explain --help` says more.');
}

function findQuestion(word: string, { questions }: Knowledge): string | Outcome {
	const ids = questions.map(({ id }) => id);
	if (ids.includes(word)) return word;
	const [only, ...others] = ids.filter((id) => id.endsWith(`/${word}`));
	if (only !== undefined && others.length === 0) return only;
	if (only !== undefined) {
		return refuse(
			`Unexpected question \`${word}\`, expected its topic before it`,
			`Write one of \`${[only, ...others].join('`, `')}\`.`,
		);
	}
	const names = word.includes('/') ? ids : [...ids, ...ids.map(nameOf)];
	return refuse(
		`Unexpected question \`${word}\`, expected one of the ${ids.length} of this knowledge base`,
		`${nameNearest(word, names)}They are in the folder \`questions\`.`,
	);
}

function nameOf(id: string): string {
	return id.slice(id.indexOf('/') + 1);
}

function findSubject(
	word: string | undefined,
	{ subjects }: Knowledge,
): string | undefined | Outcome {
	if (word === undefined) return undefined;
	const wanted = word.toLowerCase();
	const subject = subjects.find(({ id, name, aliases }) => {
		return [id, name, ...aliases].some((known) => known.toLowerCase() === wanted);
	});
	if (subject) return subject.id;
	const ids = subjects.map(({ id }) => id);
	return refuse(
		`Unexpected subject \`${word}\`, expected one of \`${ids.join('`, `')}\``,
		`${nameNearest(wanted, ids)}Subjects go by id, name or alias.`,
	);
}
