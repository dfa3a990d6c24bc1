import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../../site/knowledge.ts';
import { listLongTopics } from '../../../site/long-lists.ts';
import { writeComparisonPage } from '../../../site/markdown-lists.ts';
import { markdownType } from '../../../site/markdown-text.ts';

export const getStaticPaths = (() =>
	listLongTopics('compare', getLibrary()).map(({ topic }) => ({
		params: { topic: topic.id },
		props: { topic },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props: { topic },
}) =>
	new Response(writeComparisonPage(topic, getLibrary()), {
		headers: { 'Content-Type': markdownType },
	});
