import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../../../site/knowledge.ts';
import { markdownType } from '../../../../site/markdown-text.ts';
import { writeQuestion } from '../../../../site/markdown-question.ts';

export const getStaticPaths = (() =>
	getLibrary().questions.map((record) => ({
		params: { topic: record.topic, question: record.id.slice(record.topic.length + 1) },
		props: { record },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props: { record },
}) =>
	new Response(writeQuestion(record, getLibrary()), { headers: { 'Content-Type': markdownType } });
