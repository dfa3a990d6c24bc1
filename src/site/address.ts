import { withBase } from './paths.ts';

const site: string | undefined = import.meta.env.SITE || undefined;

/** Whether it is known where the site is published. */
export const isPublished = site !== undefined;

/** The whole address of a path, or the path itself where it is not known where the site is published. */
export function fullAddress(path: string): string {
	return site === undefined ? path : new URL(path, site).href;
}

/** @example 'topics/graphs' → /topics/graphs/ */
export function routePath(route: string): string {
	return withBase(route === '' ? '/' : `/${route}/`);
}
