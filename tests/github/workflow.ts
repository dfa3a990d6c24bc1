import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

const folder = '.github/workflows';
const permissionsSchema = z.record(z.string(), z.enum(['read', 'write', 'none']));

const stepSchema = z.object({
	id: z.string().optional(),
	name: z.string().optional(),
	uses: z.string().optional(),
	run: z.string().optional(),
	with: z.record(z.string(), z.unknown()).default({}),
	env: z.record(z.string(), z.string()).default({}),
});

const workflowSchema = z.object({
	name: z.string(),
	on: z.record(z.string(), z.unknown()),
	permissions: permissionsSchema,
	jobs: z.record(
		z.string(),
		z.object({
			permissions: permissionsSchema.optional(),
			'timeout-minutes': z.number(),
			steps: z.array(stepSchema),
		}),
	),
});

export type Step = z.infer<typeof stepSchema>;
export type Workflow = z.infer<typeof workflowSchema>;

/** The names of the workflow files. */
export const workflowFiles: readonly string[] = readdirSync(folder).toSorted();

/** The text of a workflow. */
export function readWorkflow(file: string): string {
	return readFileSync(join(folder, file), 'utf8');
}

/** A workflow as data. */
export function parseWorkflow(file: string): Workflow {
	return workflowSchema.parse(parse(readWorkflow(file)));
}

/** All steps of a workflow, job after job. */
export function listSteps({ jobs }: Workflow): Step[] {
	return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** The step of that name; throws where there is none. */
export function findStep(file: string, name: string): Step {
	const step = listSteps(parseWorkflow(file)).find((each) => each.name === name);
	if (!step) throw new Error(`No step \`${name}\` in ${file}`);
	return step;
}

/** Runs the commands of a step the way GitHub's runner does. */
export function runStep(
	{ run }: Step,
	cwd: string,
	env: Readonly<Record<string, string>>,
): { stdout: string; stderr: string; status: number | null } {
	return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run ?? 'false'], {
		cwd,
		encoding: 'utf8',
		env: { ...process.env, ...env },
	});
}
