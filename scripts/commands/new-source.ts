import { parseArgs } from 'node:util';
import type { ClaimDraft, SourceFields } from '../../src/draft/draft.ts';
import { writeSource } from '../../src/draft/write.ts';
import type { Command, Outcome, Settings } from '../command.ts';
import { refuse } from '../command.ts';
import type { Bench } from '../new/bench.ts';
import { openBench } from '../new/bench.ts';
import { makeClaim } from '../new/claim.ts';
import { finish } from '../new/finish.ts';
import type { Values } from '../new/flags.ts';
import {
	claimOptions,
	commonHelp,
	commonOptions,
	hasClaimFlags,
	sourceOptions,
} from '../new/flags.ts';
import { chooseSourceId, makeSource } from '../new/source.ts';

const options = {
	...commonOptions,
	...sourceOptions,
	...claimOptions,
	entry: { type: 'string' },
	'claim-id': { type: 'string' },
} as const;

/** `kb new source`: adds a source, with claims of it. */
export const newSource: Command = {
	name: 'new source',
	summary: 'add a source, from a page, a bibliography or by hand, with claims of it',
	help: `Usage: kb new source [FILE | URL | DOI] [options]

Reads title, authors, publisher, date and address from a saved page, a web address, BibTeX, RIS or CSL-JSON, and
asks for what is missing. What is not said stays empty. Without a terminal the options have to say it all.
The check runs on the result first: when it finds an error, nothing is written unless told so.

The source:
  --id ID              name of its file; default: author or publisher, and year
  --title TEXT         as published
  --kind KIND          documentation, release-notes, repository, specification, paper, survey, dataset, book,
                       article, talk, forum or republication
  --author NAME        "Doe, Jo" for a person, "The team" for a name as a whole; once for each
  --publisher NAME     who published it
  --issued DATE        when, as exact as it says: 2024, 2024-05, 2024-05-15, 2024~ for about
  --accessed DAY       the day on which it was read
  --url URL            where it is
  --url-unknown WHY    why that is not known
  --archived URL       a snapshot
  --speaks-for ID      a subject whose maker publishes it; once for each
  --derived-from ID    a source it republishes or rests on; once for each
  --note TEXT          what a reader should know about it
  --entry ID           which entry of a bibliography with several

A first claim of it: the options of \`kb new claim\`, with --claim-id ID for its id.

${commonHelp}
Examples:
  kb new source
  kb new source ~/Downloads/article.html
  kb new source https://example.org/article --kind article
  kb new source paper.bib --kind paper --question history/begun --subject pytorch --answer 2016 --basis reported
`,
	options,
	run: runNewSource,
};

async function runNewSource(args: string[], settings: Settings): Promise<Outcome> {
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	const [origin, surplus] = positionals;
	if (surplus !== undefined) {
		return refuse(
			`Unexpected \`${surplus}\`, expected one file or address`,
			'Add one source at a time.',
		);
	}
	const bench = openBench(values, settings, 'sources/new.yaml');
	const { fields, notes } = await makeSource(values, origin, values.entry, bench);
	const id = await chooseSourceId(fields, bench);
	const claims = await makeClaims(values, values['claim-id'], bench, fields);
	const after = writeSource({ id, fields, claims });
	return finish(bench, { path: `sources/${id}.yaml`, before: undefined, after }, id, { notes });
}

async function makeClaims(
	values: Values<typeof claimOptions>,
	id: string | undefined,
	bench: Bench,
	{ accessed }: SourceFields,
): Promise<ClaimDraft[]> {
	const first = { id, option: 'claim-id', taken: [] };
	const hasFlags = hasClaimFlags(values);
	if (!bench.asks) return hasFlags ? [await makeClaim(values, first, bench)] : [];
	const { askYes } = await import('../new/ask.ts');
	const claims: ClaimDraft[] = [];
	const today = accessed === undefined ? bench.settings.today : undefined;
	if (hasFlags) claims.push(await makeClaim(values, first, bench, today));
	while (
		await askYes(
			claims.length === 0 ? 'Add a claim of it?' : 'Add another claim?',
			claims.length === 0,
		)
	) {
		const taken = claims.map((claim) => claim.id);
		claims.push(await makeClaim({}, { taken }, bench, today));
	}
	return claims;
}
