import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ClaimRow } from './claim-rows.ts';
import { claimColumns } from './claim-rows.ts';

/** Claims as a Parquet file, every column text. */
export function formatClaimsParquet(rows: Iterable<ClaimRow>): Uint8Array {
	const tables: Readonly<Record<string, string | null>>[] = [...rows];
	const columnData = Object.keys(claimColumns).map((name) => ({
		name,
		data: tables.map((row) => row[name] ?? null),
		type: 'STRING' as const,
		nullable: true,
	}));
	return new Uint8Array(parquetWriteBuffer({ columnData }));
}
