import type { AstroIntegration } from 'astro';
import { isUnifiedProcessor } from '@astrojs/markdown-remark';

/** Takes Starlight's directives out again, so that `a:b` stays text and a page reads the same here and in the check. */
export function plainColons(): AstroIntegration {
	return {
		name: 'plain-colons',
		hooks: {
			'astro:config:setup': ({ config }) => {
				const { processor } = config.markdown;
				if (!processor || !isUnifiedProcessor(processor)) return;
				const { options } = processor;
				options.remarkPlugins = options.remarkPlugins.filter(
					(plugin) => typeof plugin !== 'function' || plugin.name !== 'remarkDirective',
				);
			},
		},
	};
}
