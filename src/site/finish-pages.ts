import type { AstroIntegration } from 'astro';
import { rewritePages } from './built-pages.ts';
import { withPolicy } from './csp.ts';
import { createJoiner } from './join-assets.ts';

/** Gives every built page few files to load, and a content security policy that allows its own inline scripts only. */
export function finishPages(): AstroIntegration {
	let base = '/';
	return {
		name: 'finish-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': async ({ dir }) => {
				const joiner = await createJoiner(dir, base);
				await rewritePages(dir, async (html) => withPolicy(await joiner.rewrite(html)));
				await joiner.finish();
			},
		},
	};
}
