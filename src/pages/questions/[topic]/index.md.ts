import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../../site/knowledge.ts';
import { listLongTopics } from '../../../site/long-lists.ts';
import { writeQuestionsPage } from '../../../site/markdown-lists.ts';
import { markdownType } from '../../../site/markdown-text.ts';

export const getStaticPaths = (() =>
	listLongTopics('questions', getLibrary()).map(({ topic }) => ({
		params: { topic: topic.id },
		props: { topic },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props: { topic },
}) =>
	new Response(writeQuestionsPage(topic, getLibrary()), {
		headers: { 'Content-Type': markdownType },
	});
