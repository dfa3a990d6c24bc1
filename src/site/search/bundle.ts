import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** The script that a page loads to search, as one file beside Pagefind's own. */
export async function bundleSearch(): Promise<string> {
	const bundle = await rolldown({
		input: fileURLToPath(new URL('browser.ts', import.meta.url)),
		external: /pagefind-core/,
	});
	const { output } = await bundle.generate({ format: 'es', minify: true });
	await bundle.close();
	return output[0].code;
}
