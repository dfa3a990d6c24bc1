declare module 'edtf' {
	/** Reads an EDTF text; throws where it is not one. */
	export default function edtf(text: string): { min: number; max: number | null };
}
