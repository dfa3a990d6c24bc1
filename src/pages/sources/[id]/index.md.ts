import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../../site/knowledge.ts';
import { markdownType } from '../../../site/markdown-text.ts';
import { writeSource } from '../../../site/markdown-source.ts';

export const getStaticPaths = (() =>
	getLibrary().sources.map((record) => ({
		params: { id: record.id },
		props: { record },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props: { record },
}) =>
	new Response(writeSource(record, getLibrary()), { headers: { 'Content-Type': markdownType } });
