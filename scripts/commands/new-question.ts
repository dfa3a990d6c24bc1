import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addQuestion } from '../../src/draft/add.ts';
import type { Command, Outcome, Settings } from '../command.ts';
import { refuse } from '../command.ts';
import { openBench } from '../new/bench.ts';
import { finish } from '../new/finish.ts';
import { commonHelp, commonOptions, questionOptions } from '../new/flags.ts';
import { chooseQuestionId, makeQuestion } from '../new/question.ts';
import { createRefusal } from '../refusal.ts';

const options = { ...commonOptions, ...questionOptions } as const;

/** `kb new question`: adds a question to a topic. */
export const newQuestion: Command = {
	name: 'new question',
	summary: 'add a question that sources can be asked',
	help: `Usage: kb new question [TOPIC/NAME] [options]

Asks for what the options leave open. Without a terminal the options have to say it all.
The check runs on the result first: when it finds an error, nothing is written unless told so.

The question:
  --ask TEXT            the question in words
  --alias TEXT          other words people search it by; once for each
  --type TYPE           what it takes for an answer: choice, flag, quantity, date, version, set, order or text
  --option ID=LABEL     what can be answered to a choice or a set; once for each
  --unit TEXT           unit of a quantity
  --tolerance NUMBER    how far two quantities may lie apart and still agree: 0.5 or 5%
  --nature WORD         fact (default), or merit for a judgement of better or worse
  --varies-by WORD      version, date or nothing (default): what makes the right answer another one
  --about ID            a subject, where the question is about several at once; once for each
  --given NAME=A,B      a condition that claims may name, with its values; once for each
  --review-every P18M   after how long evidence that nobody refreshed is reported

${commonHelp}
Examples:
  kb new question
  kb new question graphs/printing --ask "Can values be printed while a model is built?" --type flag
  kb new question graphs/shown --ask "How is a graph shown?" --type choice --option text="As text" --option picture="As a picture"
`,
	options,
	run: runNewQuestion,
};

async function runNewQuestion(args: string[], settings: Settings): Promise<Outcome> {
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	const [named, surplus] = positionals;
	if (surplus !== undefined) {
		return refuse(
			`Unexpected \`${surplus}\`, expected one \`topic/question\``,
			'Add one question at a time.',
		);
	}
	if (named !== undefined && values.id !== undefined) {
		return refuse(
			`Unexpected \`--id ${values.id}\`, expected one id`,
			`Leave out \`--id\`, or \`${named}\`.`,
		);
	}
	const bench = openBench(values, settings, 'questions/new.yaml');
	const given = named ?? values.id;
	const fields = await makeQuestion(values, bench);
	const id = await chooseQuestionId(given, bench);
	const path = `questions/${id.slice(0, id.indexOf('/'))}.yaml`;
	const file = join(bench.base.folder, path);
	const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
	const after = addTo(path, before, { id, fields });
	const first = `A question needs an answer: kb new claim --question ${id}\n\n`;
	return finish(bench, { path, before, after }, id.replace('/', '-'), { first });
}

function addTo(
	path: string,
	before: string | undefined,
	draft: Parameters<typeof addQuestion>[1],
): string {
	try {
		return addQuestion(before, draft);
	} catch (cause) {
		throw createRefusal(
			`Unexpected content in \`${path}\`, expected a file that can be added to`,
			'Run `kb check` and mend what it finds first.',
			cause,
		);
	}
}
