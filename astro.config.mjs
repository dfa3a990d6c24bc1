import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { finishPages } from './src/site/finish-pages.ts';
import { cacheFolder, contentFolder } from './src/site/folder.ts';
import { openLibrary } from './src/site/knowledge.ts';
import { markdownCopies } from './src/site/markdown-copies.ts';
import { plainColons } from './src/site/plain-colons.ts';
import { rehypeAlign } from './src/site/rehype-align.ts';
import { remarkBase } from './src/site/remark-base.ts';
import { remarkCitations } from './src/site/remark-citations.ts';
import { remarkComponents } from './src/site/remark-components.ts';
import { remarkPlainProse } from './src/site/remark-plain-prose.ts';
import { searchIndex } from './src/site/search/search-index.ts';
import { showFindings } from './src/site/show-findings.ts';
import { makeSidebar } from './src/site/sidebar.ts';
import { themes } from './src/site/themes.ts';
import { watchContent } from './src/site/watch-content.ts';

const { kb, pages } = openLibrary();
const base = process.env.CORROBORATE_BASE ?? '/';

export default defineConfig({
	base,
	site: process.env.CORROBORATE_SITE,
	outDir: process.env.CORROBORATE_OUT ?? 'dist',
	cacheDir: cacheFolder,
	trailingSlash: 'always',
	compressHTML: true,
	// While one picture is drawn, others are, and pages are written.
	build: { concurrency: 4 },
	vite: {
		// Built sites are no part of the sources; watching their thousands of files delays what is.
		server: { watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
		worker: { format: 'es' },
		build: {
			// Scripts stay files that pages share; small styles go into the page.
			assetsInlineLimit: (file) => (file.endsWith('.css') ? undefined : false),
		},
	},
	markdown: {
		processor: unified({
			gfm: false,
			smartypants: false,
			remarkPlugins: [
				remarkPlainProse,
				[remarkGfm, { singleTilde: false }],
				[remarkBase, { base }],
				remarkCitations,
				remarkComponents,
			],
			rehypePlugins: [rehypeAlign],
		}),
		shikiConfig: {
			themes,
			defaultColor: false,
		},
	},
	integrations: [
		starlight({
			title: kb.title,
			description: kb.description,
			locales: { root: { label: kb.language, lang: kb.language } },
			sidebar: makeSidebar(pages),
			customCss: [
				'./src/styles/layers.css',
				'./src/styles/tokens.css',
				'./src/styles/prose.css',
				'./src/styles/print.css',
			],
			components: {
				Footer: './src/components/Footer.astro',
				Head: './src/components/Head.astro',
				Header: './src/components/Header.astro',
				LanguageSelect: './src/components/LanguageSelect.astro',
				MarkdownContent: './src/components/MarkdownContent.astro',
				PageTitle: './src/components/PageTitle.astro',
				Search: './src/components/Search.astro',
				Sidebar: './src/components/Sidebar.astro',
			},
			routeMiddleware: './src/site/routes.ts',
			expressiveCode: false,
			pagefind: false,
			disable404Route: true,
			markdown: { processedDirs: [contentFolder] },
		}),
		plainColons(),
		watchContent(contentFolder),
		showFindings(contentFolder),
		markdownCopies(),
		finishPages(),
		searchIndex(),
	],
});
