import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addClaims } from '../../src/draft/add.ts';
import type { ClaimDraft } from '../../src/draft/draft.ts';
import type { Source } from '../../src/model/source.ts';
import type { Command, Outcome, Settings } from '../command.ts';
import { openBench } from '../new/bench.ts';
import type { Bench } from '../new/bench.ts';
import { makeClaim } from '../new/claim.ts';
import { finish } from '../new/finish.ts';
import { fitsOneOf } from '../new/fit.ts';
import {
	claimOptions,
	commonHelp,
	commonOptions,
	refuseMissing,
	requireFit,
} from '../new/flags.ts';
import { createRefusal } from '../refusal.ts';

const options = { ...commonOptions, ...claimOptions, source: { type: 'string' } } as const;

/** `kb new claim`: adds claims to a source. */
export const newClaim: Command = {
	name: 'new claim',
	summary: 'add what a source says about a question',
	help: `Usage: kb new claim [options]

Asks for what the options leave open: questions and sources are found by typing, and the answer is asked for in the
way that fits its question. Without a terminal the options have to say it all. The rest of the file stays as it is.
The check runs on the result first: when it finds an error, nothing is written unless told so.

The claim:
  --source ID        the source that makes it
  --id ID            its id within its source; default: subject and question
  --question ID      topic/question
  --subject NAME     id, name or alias; none where the question is about several
  --answer ANSWER    as its question takes it: an option, yes, 78, ~78, 60..65, 2015-11, ">=2.0", "a > b";
                     for a set once for each, or with commas
  --excludes OPTION  what a set does not hold; --only when it holds nothing else
  --versions RANGE   releases it is limited to by the source itself: 2.3, "<2.0", ">=1.13,<2.1"
  --period DATES     a time it is limited to: 2019/2021, 2023-05/..
  --given NAME=VALUE a condition it is limited to; once for each
  --basis WORD       measured, documented, reported, asserted, opinion, anecdotal or hypothetical
  --at PLACE         where in the source, such as "Section 3, ¶2"
  --gist TEXT        what it says, in your own words, in at most 280 characters
  --checked DAY      when it was last held against its source
  --passage TEXT     fingerprint of the passage it rests on

${commonHelp}
Examples:
  kb new claim
  kb new claim --source hannun-2017
  kb new claim --source hannun-2017 --question graphs/default-execution --subject pytorch --answer eager --basis asserted
`,
	options,
	run: runNewClaim,
};

async function runNewClaim(args: string[], settings: Settings): Promise<Outcome> {
	const { values } = parseArgs({ args, options });
	const named = values.source;
	const bench = openBench(values, settings, 'sources/new.yaml');
	const source = await findSource(named, bench);
	const path = `sources/${source.id}.yaml`;
	const before = readFileSync(join(bench.base.folder, path), 'utf8');
	const taken = source.claims.map(({ id }) => id.slice(source.id.length + 1));
	const claims: ClaimDraft[] = [];
	const { today } = settings;
	claims.push(await makeClaim(values, { id: values.id, taken }, bench, today));
	while (bench.asks && (await asksForMore())) {
		const known = [...taken, ...claims.map(({ id }) => id)];
		claims.push(await makeClaim({}, { taken: known }, bench, today));
	}
	const after = addTo(path, before, claims);
	return finish(bench, { path, before, after }, `${source.id}-${claims[0]?.id ?? ''}`);
}

async function asksForMore(): Promise<boolean> {
	const { askYes } = await import('../new/ask.ts');
	return askYes('Add another claim of this source?', false);
}

async function findSource(id: string | undefined, { knowledge, asks }: Bench): Promise<Source> {
	const { sources } = knowledge;
	if (id === undefined && !asks) throw refuseMissing('source', 'which source makes the claim');
	const chosen = id ?? (await (await import('../new/ask-source.ts')).askForSource(sources));
	requireFit('source', chosen, fitsOneOf(sources.map((source) => source.id)));
	const found = sources.find((source) => source.id === chosen);
	if (!found) throw new Error(`\`${chosen}\` is no source.`);
	return found;
}

function addTo(path: string, before: string, claims: readonly ClaimDraft[]): string {
	try {
		return addClaims(before, claims);
	} catch (cause) {
		throw createRefusal(
			`Unexpected content in \`${path}\`, expected a file that can be added to`,
			'Run `kb check` and mend what it finds first.',
			cause,
		);
	}
}
