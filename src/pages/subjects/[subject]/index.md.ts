import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../../site/knowledge.ts';
import { writeQuestionList } from '../../../site/markdown-lists.ts';
import { markdownType } from '../../../site/markdown-text.ts';
import { listBySubject } from '../../../site/question-lists.ts';

export const getStaticPaths = (() =>
	getLibrary().subjects.map((subject) => ({
		params: { subject: subject.id },
		props: { subject },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props: { subject },
}) =>
	new Response(writeQuestionList(listBySubject(subject, getLibrary()), getLibrary()), {
		headers: { 'Content-Type': markdownType },
	});
