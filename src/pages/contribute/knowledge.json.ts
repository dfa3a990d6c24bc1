import type { APIRoute } from 'astro';
import { writeCopy } from '../../site/contribute.ts';

export const GET: APIRoute = () =>
	new Response(writeCopy(), { headers: { 'Content-Type': 'application/json' } });
