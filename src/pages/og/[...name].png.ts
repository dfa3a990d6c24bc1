import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../site/knowledge.ts';
import { drawPicture } from '../../site/picture.ts';
import { listPictures } from '../../site/pictures.ts';

export const getStaticPaths = (() =>
	[...listPictures(getLibrary())].map(([name, picture]) => ({
		params: { name },
		props: { picture },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
	props: { picture },
}) => {
	const body = new Uint8Array(await drawPicture(picture));
	return new Response(body, { headers: { 'Content-Type': 'image/png' } });
};
