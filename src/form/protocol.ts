import type { Question } from '../model/question.ts';
import type { Prediction } from './predict.ts';
import type { FormState } from './state.ts';

/** What the form asks the worker for. */
export type Request =
	| { type: 'open'; address: string; today: string; stored: string | null; query: string }
	| { type: 'predict'; number: number; form: FormState };

/** What the worker answers. */
export type Reply =
	| { type: 'opened'; facts: Facts; form: FormState; ignored: string[]; isRestored: boolean }
	| { type: 'predicted'; number: number; prediction: Prediction }
	| { type: 'failed'; message: string };

/** What the form has to know of the knowledge base. */
export interface Facts {
	repository: string | undefined;
	asOf: string;
	subjects: { id: string; name: string; hasReleases: boolean; releases: string[] }[];
	questions: Question[];
	sources: SourceFact[];
}

/** What the form has to know of a source. */
export interface SourceFact {
	id: string;
	title: string;
	publisher: string;
	issued: string;
	claims: number;
}
