import type { APIRoute } from 'astro';
import { getLibrary } from '../site/knowledge.ts';
import { writeLlms } from '../site/llms.ts';

export const GET: APIRoute = () => new Response(writeLlms(getLibrary()));
