import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { statusSchema } from '../../../model/verdict.ts';
import { getLibrary } from '../../../site/knowledge.ts';
import { writeQuestionList } from '../../../site/markdown-lists.ts';
import { markdownType } from '../../../site/markdown-text.ts';
import { listByStatus } from '../../../site/question-lists.ts';

export const getStaticPaths = (() =>
	statusSchema.options.map((status) => ({
		params: { status },
		props: { status },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props: { status },
}) =>
	new Response(writeQuestionList(listByStatus(status, getLibrary()), getLibrary()), {
		headers: { 'Content-Type': markdownType },
	});
