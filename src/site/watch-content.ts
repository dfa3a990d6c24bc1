import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Starts the development server anew when anything in a content folder changes, since any page may show it. */
export function watchContent(folder: string): AstroIntegration {
	const file = join(folder, 'kb.yaml');
	return {
		name: 'watch-content',
		hooks: {
			'astro:config:setup': ({ addWatchFile }) => addWatchFile(file),
			'astro:server:setup': ({ server: { watcher } }) => {
				watcher.add(folder);
				watcher.on('all', (_, path) => {
					// Astro starts anew for files it knows; this one stands for those that come and go.
					if (path !== file && path.startsWith(folder + sep)) watcher.emit('change', file);
				});
			},
		},
	};
}
