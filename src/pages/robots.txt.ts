import type { APIRoute } from 'astro';
import { fullAddress, isPublished } from '../site/address.ts';
import { withBase } from '../site/paths.ts';

const sitemap = isPublished ? `Sitemap: ${fullAddress(withBase('/sitemap-index.xml'))}\n` : '';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n${sitemap}`);
