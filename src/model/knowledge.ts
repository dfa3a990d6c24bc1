import type { Kb } from './kb.ts';
import type { Page } from './page.ts';
import type { SourceText } from './passage.ts';
import type { Question } from './question.ts';
import type { Source } from './source.ts';
import type { Subject } from './subject.ts';

/** A knowledge base: everything `content/` says, every list sorted by id (subjects as in `kb.yaml`). */
export interface Knowledge {
	kb: Kb;
	subjects: Subject[];
	questions: Question[];
	sources: Source[];
	pages: Page[];
	/** Texts of sources, by id, where they are at hand. */
	texts?: ReadonlyMap<string, SourceText>;
}
