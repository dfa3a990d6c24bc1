import type { Option } from '../model/answer.ts';
import type { Question } from '../model/question.ts';
import { Choice, FieldSet, TextArea, TextField } from './field.tsx';
import { OrderAnswer } from './order.tsx';
import type { ClaimState } from './state.ts';
import { setClaim } from './store.ts';

interface AnswerProps {
	claim: ClaimState;
	question: Question;
}

/** The control for an answer, as the question's type asks for. */
export function AnswerField({ claim, question }: AnswerProps) {
	const { answer } = question;
	const name = `claim-${claim.key}-answer`;
	const put = (value: string) => setClaim(claim.key, { answer: value });
	const text = { name, label: 'Answer', value: claim.answer, onInput: put };
	switch (answer.type) {
		case 'choice':
			return <OptionsAnswer claim={claim} options={answer.options} />;
		case 'flag':
			return <OptionsAnswer claim={claim} options={flag} />;
		case 'quantity':
			return (
				<TextField
					{...text}
					suffix={answer.unit}
					hint="A number as the source gives it: 78, about ~78, between 60..65, more than >70."
				/>
			);
		case 'date':
			return <TextField {...text} hint={dateHint} placeholder="2015-11-09" />;
		case 'version':
			return <TextField {...text} hint="A version or a range: 2.0, >=2.0, >=1.13,<2.1." />;
		case 'set':
			return <SetAnswer claim={claim} options={answer.options} />;
		case 'order':
			return <OrderAnswer claim={claim} about={question.about ?? []} />;
		case 'text':
			return <TextArea {...text} hint="In your own words; such answers are shown, not compared." />;
	}
}

/** How dates are written. */
export const dateHint =
	'As exact as the source is: 2022-05-15, 2022-05 or 2022; 2024~ is about 2024, 2024? is uncertain.';

const flag: Record<string, Option> = {
	yes: { label: 'Yes', within: undefined, aliases: [] },
	no: { label: 'No', within: undefined, aliases: [] },
};

function OptionsAnswer({ claim, options }: { claim: ClaimState; options: Record<string, Option> }) {
	const name = `claim-${claim.key}-answer`;
	return (
		<FieldSet name={name} label="Answer" hint="What the source says, not what you know.">
			{Object.entries(options).map(([id, { label, within }]) => (
				<Choice
					name={name}
					value={id}
					label={label}
					indent={within !== undefined}
					isChosen={claim.answer === id}
					onChoose={() => setClaim(claim.key, { answer: id })}
				/>
			))}
		</FieldSet>
	);
}

function SetAnswer({
	claim,
	options,
}: {
	claim: ClaimState;
	options: Record<string, Option> | undefined;
}) {
	const { key, only } = claim;
	const name = `claim-${key}-answer`;
	return (
		<FieldSet
			name={name}
			label="Answer"
			hint="What the source says belongs to it, and what it says does not. Leave the rest alone."
		>
			{options ? <OptionTable claim={claim} options={options} /> : <FreeLists claim={claim} />}
			<Choice
				type="checkbox"
				name={`${name}-only`}
				value="only"
				label="The source says that this is all"
				isChosen={only}
				onChoose={(isChosen) => setClaim(key, { only: isChosen })}
			/>
		</FieldSet>
	);
}

function OptionTable({ claim, options }: { claim: ClaimState; options: Record<string, Option> }) {
	const put = (id: string, list: 'includes' | 'excludes' | '') => {
		const without = (ids: readonly string[]) => ids.filter((other) => other !== id);
		const [includes, excludes] = [without(claim.includes), without(claim.excludes)];
		if (list === 'includes') includes.push(id);
		if (list === 'excludes') excludes.push(id);
		setClaim(claim.key, { includes, excludes });
	};
	const ways = [
		['includes', 'Belongs'],
		['excludes', 'Does not'],
		['', 'Not said'],
	] as const;
	const wayOf = (id: string) => {
		if (claim.includes.includes(id)) return 'includes';
		return claim.excludes.includes(id) ? 'excludes' : '';
	};
	return (
		<div class="members">
			{Object.entries(options).map(([id, { label }]) => (
				<div role="radiogroup" aria-label={label} class="member">
					<span dir="auto" aria-hidden="true">
						{label}
					</span>
					<span class="ways">
						{ways.map(([way, words]) => (
							<Choice
								name={`claim-${claim.key}-answer-${id}`}
								value={way}
								label={words}
								isChosen={wayOf(id) === way}
								onChoose={() => put(id, way)}
							/>
						))}
					</span>
				</div>
			))}
		</div>
	);
}

function FreeLists({ claim: { key, includes, excludes } }: { claim: ClaimState }) {
	const lines = (text: string) => text.split('\n');
	return (
		<>
			<TextArea
				name={`claim-${key}-includes`}
				label="Belongs to it"
				hint="One on each line."
				value={includes.join('\n')}
				onInput={(text) => setClaim(key, { includes: lines(text) })}
			/>
			<TextArea
				name={`claim-${key}-excludes`}
				label="Does not belong to it"
				isOptional
				rows={2}
				value={excludes.join('\n')}
				onInput={(text) => setClaim(key, { excludes: lines(text) })}
			/>
		</>
	);
}
