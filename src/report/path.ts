/**
 * The path of a file, given from a folder, from where the folder's own path begins.
 *
 * @example ('content', 'kb.yaml') → 'content/kb.yaml'
 * @example ('content', '../texts/essay.txt') → 'texts/essay.txt'
 */
export function joinPath(folder: string, file: string): string {
	const inner = /^\.\.\/(.*)$/s.exec(file)?.[1];
	const outer = /^(.*?)\/?(?!\.\.?$)[^/]+$/s.exec(folder)?.[1];
	if (inner !== undefined && outer !== undefined) {
		return folder.startsWith('/') && outer === '' ? `/${inner}` : joinPath(outer, inner);
	}
	return folder === '' ? file : `${folder}/${file}`;
}
