/**
 * The path of a file below a folder, from where the folder's own path begins.
 *
 * @example ('content', 'kb.yaml') → 'content/kb.yaml'
 */
export function joinPath(folder: string, file: string): string {
	return folder === '' ? file : `${folder}/${file}`;
}
