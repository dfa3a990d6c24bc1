import type { Knowledge } from '../../src/model/knowledge.ts';
import type { Source } from '../../src/model/source.ts';

/** Puts things in some order. */
export type Arrange = <T>(list: readonly T[]) => T[];

/** Writes a knowledge base as the files that hold it, with the files and the keys of every map in some order. */
export function writeFiles(
	{ kb, subjects, questions, sources }: Knowledge,
	arrange: Arrange = (list) => [...list],
): Record<string, string> {
	const topics = Map.groupBy(questions, ({ topic }) => topic);
	const records: [string, unknown][] = [['kb.yaml', kb]];
	for (const { id, ...subject } of subjects) records.push([`subjects/${id}.yaml`, subject]);
	for (const [topic, all] of topics) records.push([`questions/${topic}.yaml`, nameQuestions(all)]);
	for (const source of sources) records.push([`sources/${source.id}.yaml`, nameClaims(source)]);
	const texts = records.map(([path, record]) => [path, write(record, arrange)] as const);
	return Object.fromEntries(arrange([...texts, ['topics/all.mdx', writePage(sources, arrange)]]));
}

function nameQuestions(questions: Knowledge['questions']): Record<string, unknown> {
	const named = questions.map(({ id, topic, ...question }) => [
		id.slice(topic.length + 1),
		question,
	]);
	return Object.fromEntries(named);
}

function nameClaims(whole: Source): Record<string, unknown> {
	const named = whole.claims.map(({ id, source, ...claim }) => [
		id.slice(source.length + 1),
		claim,
	]);
	return { ...whole, id: undefined, claims: Object.fromEntries(named) };
}

/** JSON is YAML. The options of a choice stay as they are: their order is that of its answers. */
function write(record: unknown, arrange: Arrange): string {
	const sort = (key: string, value: unknown): unknown => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
		return key === 'options' ? value : Object.fromEntries(arrange(Object.entries(value)));
	};
	return JSON.stringify(record, sort, 2);
}

function writePage(sources: readonly Source[], arrange: Arrange): string {
	const ids = sources.filter(({ claims }) => claims.length > 0).map(({ id }) => id);
	const frontmatter = arrange(['title: All', `sources: [${ids.join(', ')}]`]);
	const claims = sources.flatMap((source) => source.claims);
	const paragraphs = claims.map(({ id }) => `It is so [@${id}].\n`);
	return ['---', ...frontmatter, '---', '', ...paragraphs].join('\n');
}
