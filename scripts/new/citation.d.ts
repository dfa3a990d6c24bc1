declare module '@citation-js/core' {
	interface Options {
		forceType?: string;
		generateGraph?: boolean;
	}
	/** Reads bibliographies; `parse.chain` tells their format by themselves unless it is forced. */
	export const plugins: {
		input: { chain: (text: string, options?: Options) => Record<string, unknown>[] };
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
