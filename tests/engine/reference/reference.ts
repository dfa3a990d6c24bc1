import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { Relation } from '../../../src/model/verdict.ts';
import { spanOf } from './days.ts';
import { drawLine } from './line.ts';
import type { Matter } from './marks.ts';
import { listMarks, listMatters } from './marks.ts';
import { listRelations } from './relations.ts';
import { placeMarks } from './stretches.ts';
import type { Judged } from './verdicts.ts';
import { judgeAll } from './verdicts.ts';

/** All that the reference finds about one question and subject. */
export interface Found extends Matter {
	relations: Pick<Relation, 'kind' | 'sides'>[];
	verdicts: Judged[];
}

/** The cross-check by its definitions and by brute force: every claim by itself, every pair of them, every release. */
export function crossCheckPlainly(knowledge: Knowledge, asOf: string): Found[] {
	const [today] = spanOf(asOf);
	return listMatters(knowledge, today).map((matter) => {
		const line = drawLine(matter);
		const marks = listMarks(matter);
		placeMarks(matter, line, marks);
		return {
			...matter,
			relations: listRelations(matter, marks),
			verdicts: judgeAll(matter, line, marks),
		};
	});
}
