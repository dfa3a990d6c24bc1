import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataFiles } from '../../site/data.ts';
import { getLibrary } from '../../site/knowledge.ts';

export const getStaticPaths = (() =>
	dataFiles.map((file) => ({
		params: { file: file.name },
		props: { file },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props: { file },
}) => new Response(file.write(getLibrary()), { headers: { 'Content-Type': file.type } });
