import type { Core } from './core.ts';

/** Pagefind's own interface, which lies beside ours in the index. */
export interface PagefindCore extends Core {
	init: () => Promise<void>;
	options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
	preload: (term: string, options?: Readonly<Record<string, unknown>>) => Promise<void>;
	mergeIndex: (path: string, options?: Readonly<Record<string, unknown>>) => Promise<void>;
	destroy: () => Promise<void>;
}

export function createInstance(options: Readonly<Record<string, unknown>>): PagefindCore;
