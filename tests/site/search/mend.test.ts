import { expect, test } from 'vitest';
import { mendWord } from '../../../src/site/search/mend.ts';

const known = ['graph', 'graphs', 'grape', 'tensor', 'tensorboard', 'training', 'serving'];

test.each([
	['grpah', ['graph']],
	['graphh', ['graph', 'graphs']],
	['tensorbaord', ['tensorboard']],
	['tensrboad', ['tensorboard']],
	['trainig', ['training']],
	['trinig', []],
	['tens', []],
	['tensorb', []],
	['graph', []],
	['zzzzzz', []],
])('%s may stand for %j', (word, expected) => {
	expect(mendWord(word, known)).toEqual(expected);
});
