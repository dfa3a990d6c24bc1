import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../../site/knowledge.ts';
import { markdownType } from '../../../site/markdown-text.ts';
import { writeTopic } from '../../../site/markdown-topic.ts';

export const getStaticPaths = (() =>
	getLibrary().pages.map((record) => ({
		params: { topic: record.id },
		props: { record },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props: { record },
}) => new Response(writeTopic(record, getLibrary()), { headers: { 'Content-Type': markdownType } });
