import { parseArgs } from 'node:util';
import type { Kind } from './bench/kind.ts';
import { Refusal } from './bench/kind.ts';
import { benchBuild } from './bench/kind-build.ts';
import { benchCheck } from './bench/kind-check.ts';
import { benchPassages } from './bench/kind-passages.ts';
import { benchSearch } from './bench/kind-search.ts';
import { nameNearest } from './nearest.ts';

const kinds: Readonly<Record<string, Kind>> = {
	check: benchCheck,
	build: benchBuild,
	passages: benchPassages,
	search: benchSearch,
};

const names = Object.keys(kinds);
const all = Object.values(kinds);
const usage = `Usage: npm run bench [-- KIND [options]]

${all.map(({ usage, about }) => `  ${usage}\n      ${about}`).join('\n')}

Without KIND it is check.

Options:
${all
	.flatMap(({ options }) => options)
	.map((option) => `  ${option}`)
	.join('\n')}

Ends with 0 when all targets are met, 1 when one is missed, 2 when it could not run.
`;

process.exitCode = await bench();

async function bench(): Promise<number> {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				sizes: { type: 'string', default: '1000,10000,100000,1000000' },
				questions: { type: 'string', default: '100,1000,5000' },
				texts: { type: 'string' },
				queries: { type: 'string', default: 'tests/search/queries.yaml' },
				dist: { type: 'string' },
				misses: { type: 'boolean', default: false },
				help: { type: 'boolean', short: 'h', default: false },
			},
		});
		if (values.help) {
			console.log(usage);
			return 0;
		}
		const [name = 'check', surplus] = positionals;
		const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
		if (!kind)
			throw new Refusal(
				`Unexpected \`${name}\`, expected one of ${names.join(', ')}. ${nameNearest(name, names)}`,
			);
		if (surplus !== undefined) throw new Refusal(`Unexpected \`${surplus}\`, expected one kind`);
		const { texts, dist } = values;
		const targets = await kind.run({ ...values, texts, dist });
		console.log('');
		for (const { name: target, found, isMet } of targets) {
			console.log(`${isMet ? 'met   ' : 'MISSED'} ${target}; found ${found}`);
		}
		return targets.every(({ isMet }) => isMet) ? 0 : 1;
	} catch (error) {
		if (!(error instanceof Refusal) && !isWrongOption(error)) throw error;
		console.error(`${error.message}\n\n${usage}`);
		return 2;
	}
}

function isWrongOption(error: unknown): error is Error {
	return (
		error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
	);
}
