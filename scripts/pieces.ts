import { writeJson } from '../src/report/json.ts';
import type { Checked } from './checked.ts';
import type { Outcome, Settings } from './command.ts';
import type { Format } from './formats.ts';
import type { Stopwatch } from './stopwatch.ts';

// A document of so many records may be longer than a text can be.
const manyRecords = 20_000;

/** What to print of a report: one text, or a JSON document in pieces where it is a large one. */
export function tellReport(
	name: string,
	format: Format,
	checked: Pick<Checked, 'folder' | 'report'>,
	settings: Settings,
): Pick<Outcome, 'text' | 'rest'> {
	const { findings, relations, verdicts } = checked.report;
	const count = findings.length + relations.length + verdicts.length;
	if (name !== 'json' || count < manyRecords) return { text: format(checked, settings) };
	return { text: '', rest: writeJson(checked.report) };
}

/** The same outcome; when all of it is printed, the times of all stages go to another stream. */
export function tellTimes(
	outcome: Outcome,
	watch: Stopwatch,
	stream: Pick<NodeJS.WriteStream, 'write'>,
): Outcome {
	return { ...outcome, rest: thenTell(outcome.rest ?? [], watch, stream) };
}

function* thenTell(
	pieces: Iterable<string>,
	watch: Stopwatch,
	stream: Pick<NodeJS.WriteStream, 'write'>,
): Generator<string> {
	yield* pieces;
	watch.lap('report');
	stream.write(watch.tell());
}
