import * as z from 'zod';
import type { Problem } from '../model/record.ts';
import type { PageCopy } from '../reader/copy.ts';
import { readQuery } from './query.ts';
import { blankForm, isUntouched } from './blank.ts';
import type { Oracle } from './predict.ts';
import { openOracle } from './predict.ts';
import type { Facts, Reply, Request } from './protocol.ts';
import { readStored } from './stored.ts';

let oracle: Oracle | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
	answer(data).then(post, (error: unknown) => {
		post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
	});
});

function post(reply: Reply): void {
	self.postMessage(reply);
}

async function answer(request: Request): Promise<Reply> {
	if (request.type === 'open') return open(request);
	if (!oracle) throw new Error('The knowledge base is not open.');
	const { number, form } = request;
	return { type: 'predicted', number, prediction: await oracle.predict(form) };
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

const copySchema = z.object({
	texts: z.record(z.string(), z.string()),
	pages: z.array(z.custom<PageCopy>(isObject)),
	problems: z.array(z.custom<Problem>(isObject)),
});

async function open({
	address,
	today,
	stored,
	query,
}: Extract<Request, { type: 'open' }>): Promise<Reply> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`The knowledge base could not be loaded (${response.status}).`);
	oracle = openOracle(copySchema.parse(await response.json()), today);
	const { knowledge } = oracle.reading;
	const kept = readStored(stored);
	const { form, ignored } = readQuery(query, kept ?? blankForm(today), knowledge);
	const isRestored = kept !== undefined && !isUntouched(kept);
	return { type: 'opened', facts: gatherFacts(oracle), form, ignored, isRestored };
}

function gatherFacts({ reading: { knowledge }, asOf }: Oracle): Facts {
	const { kb, subjects, questions, sources } = knowledge;
	return {
		repository: kb.repository,
		asOf,
		subjects: subjects.map(({ id, name, releases }) => ({
			id,
			name,
			hasReleases: Object.keys(releases).length > 0,
			releases: Object.keys(releases),
		})),
		questions,
		sources: sources.map(({ id, title, publisher, issued, claims }) => ({
			id,
			title,
			publisher: publisher ?? '',
			issued: issued ?? '',
			claims: claims.length,
		})),
	};
}
