import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const pagesOfFolder = 50;

/** Writes a site of Starlight alone with so many pages of plain Markdown, about as long as pages of questions are. */
export function writeStarlight(dir: string, pages: number): void {
	const docs = join(dir, 'src/content/docs');
	mkdirSync(docs, { recursive: true });
	symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
	writeFileSync(join(dir, 'package.json'), manifest);
	writeFileSync(join(dir, 'src/content.config.ts'), collections);
	const folders = Array.from({ length: Math.ceil(pages / pagesOfFolder) }, (_, at) => `part-${at}`);
	writeFileSync(join(dir, 'astro.config.mjs'), writeConfig(folders));
	for (const folder of folders) mkdirSync(join(docs, folder));
	for (let page = 0; page < pages; page += 1) {
		const folder = folders[Math.floor(page / pagesOfFolder)] ?? '';
		const name = page % pagesOfFolder === 0 ? 'start' : `page-${page}`;
		writeFileSync(join(docs, folder, `${name}.md`), writePage(page));
	}
}

// What is named here is built into the pages, as Starlight's components have to be.
const manifest = `{ "type": "module", "dependencies": { "@astrojs/starlight": "*", "astro": "*" } }
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The navigation has a link to each folder, as that of a knowledge base has one to each topic. */
function writeConfig(folders: string[]): string {
	const links = folders.map((folder) => ({ label: folder, link: `/${folder}/start/` }));
	return `import starlight from '@astrojs/starlight';

export default {
	outDir: 'dist',
	cacheDir: './cache',
	vite: { cacheDir: './cache/vite' },
	integrations: [starlight({ title: 'Plain', sidebar: ${JSON.stringify(links)} })],
};
`;
}

const sentence =
	'What is held of this matter is told by those who have looked into it with some care.';

function writePage(page: number): string {
	const parts = Array.from({ length: 5 }, (_, part) => {
		const link = `[another page](/part-0/start/)`;
		const paragraph = Array.from({ length: 4 }, () => sentence).join(' ');
		return `## Part ${part} of ${page}\n\n${paragraph} See ${link}.\n\n- ${sentence}\n- *${sentence}*\n`;
	});
	return `---\ntitle: What is to be said of matter ${page}?\n---\n\n${parts.join('\n')}`;
}
