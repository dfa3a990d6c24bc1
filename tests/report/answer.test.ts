import { expect, test } from 'vitest';
import { answerTypeSchema } from '../../src/model/answer.ts';
import type { ShownAnswer } from '../../src/model/verdict.ts';
import { showAnswer } from '../../src/report/answer.ts';
import { editors } from './editors.ts';

const options = { mac: 'macOS', linux: { label: 'Linux', aliases: ['GNU/Linux'] }, bsd: 'FreeBSD' };

test.each<[unknown, ShownAnswer | null, string]>([
	[{ type: 'choice', options }, 'mac', 'macOS'],
	[{ type: 'choice', options }, 'GNU/Linux', 'Linux'],
	[{ type: 'choice', options }, 'constructor', 'constructor'],
	[{ type: 'choice', options }, null, 'no answer'],
	[{ type: 'flag' }, 'yes', 'yes'],
	[{ type: 'quantity', unit: '%' }, '~78', 'about 78%'],
	[{ type: 'quantity', unit: 'ms' }, '60..65', '60 to 65 ms'],
	[{ type: 'quantity', unit: 'ms' }, '60 ms', '60 ms'],
	[{ type: 'quantity', unit: 'stars' }, '>=190000', 'at least 190,000 stars'],
	[{ type: 'quantity' }, '<1234567.25', 'less than 1,234,567.25'],
	[{ type: 'quantity' }, '2024', '2024'],
	[{ type: 'date' }, '2024~', 'about 2024'],
	[{ type: 'version' }, '>=2.0', 'from 2.0'],
	[
		{ type: 'set', options },
		{ includes: ['mac', 'linux'], excludes: ['bsd'] },
		'macOS and Linux; not FreeBSD',
	],
	[{ type: 'set' }, { includes: ['a'], only: true }, 'only a'],
	[{ type: 'set' }, { only: true }, 'nothing'],
	[{ type: 'set' }, { excludes: ['a', 'b'] }, 'not a and b'],
	[{ type: 'set', options }, 'linux', 'Linux'],
	[{ type: 'order' }, 'alder > birch', 'Alder > Birch'],
	[{ type: 'order' }, 'alder < birch', 'Birch > Alder'],
	[{ type: 'order' }, 'cedar <= alder = birch', 'Birch = Alder >= cedar'],
	[{ type: 'order' }, 'alder < birch > cedar', 'Alder < Birch > cedar'],
	[{ type: 'order' }, 'birch>=alder = cedar', 'Birch >= Alder = cedar'],
	[{ type: 'text' }, 'As it is: <b>', 'As it is: <b>'],
])('an answer to %j, %j, reads "%s"', (type, answer, expected) => {
	const question = { answer: answerTypeSchema.parse(type) };
	expect(showAnswer(answer, question, editors.subjects)).toBe(expected);
});
