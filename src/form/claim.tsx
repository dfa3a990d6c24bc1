import { AnswerField } from './answer.tsx';
import { Choice, FieldSet, SelectField, TextArea, TextField } from './field.tsx';
import { findQuestion, searchQuestions, showQuestion } from './finders.ts';
import { moveFocus } from './focus.ts';
import { Outlook } from './outlook-view.tsx';
import { Picker } from './picker.tsx';
import { Scope } from './scope.tsx';
import type { ClaimState } from './state.ts';
import { facts, prediction, removeClaim, setClaim } from './store.ts';
import { basisWords } from './words.ts';

/** One claim: the question, what the source answers, when that holds and how it knows. */
export function ClaimFields({ claim, number }: { claim: ClaimState; number: number }) {
	const { key } = claim;
	const question = findQuestion(claim.question);
	const heading = `claim-${key}-heading`;
	return (
		<section class="claim" aria-labelledby={heading}>
			<h3 id={heading} tabIndex={-1}>
				Claim {number}
			</h3>
			<Picker
				name={`claim-${key}-question`}
				label="Question"
				hint="Type what it is about; the questions that fit appear below."
				placeholder="dynamic graph, mobile, stars …"
				chosen={question && showQuestion(question)}
				search={searchQuestions.value}
				onPick={(id) => changeQuestion(claim, id)}
			/>
			{question && (
				<>
					{!question.about && <SubjectField claim={claim} />}
					<AnswerField key={question.id} claim={claim} question={question} />
					<BasisField claim={claim} />
					<Scope claim={claim} question={question} />
					<PlaceAndGist claim={claim} />
				</>
			)}
			<Outlook claimKey={key} />
			<ClaimFooter claim={claim} number={number} />
		</section>
	);
}

/** What was answered stays only where the other question takes it. */
function changeQuestion(claim: ClaimState, id: string): void {
	const [from, to] = [findQuestion(claim.question), findQuestion(id)];
	const isAlike =
		from &&
		to &&
		JSON.stringify([from.answer, from.about]) === JSON.stringify([to.answer, to.about]);
	const gone = { answer: '', includes: [], excludes: [], only: false, given: {} };
	setClaim(claim.key, { question: id, ...(isAlike ? {} : gone) });
}

function SubjectField({ claim: { key, subject } }: { claim: ClaimState }) {
	const name = `claim-${key}-subject`;
	return (
		<FieldSet name={name} label="Subject" hint="What the source speaks of.">
			<div class="modes">
				{(facts.value?.subjects ?? []).map(({ id, name: label }) => (
					<Choice
						name={name}
						value={id}
						label={label}
						isChosen={subject === id}
						onChoose={() => setClaim(key, { subject: id })}
					/>
				))}
			</div>
		</FieldSet>
	);
}

function BasisField({ claim: { key, basis } }: { claim: ClaimState }) {
	return (
		<SelectField
			name={`claim-${key}-basis`}
			label="How the source knows"
			value={basis}
			empty="Choose one"
			options={bases}
			onChange={(chosen) => setClaim(key, { basis: chosen })}
		/>
	);
}

const bases = Object.entries(basisWords).map(([id, words]) => [id, `${id}: ${words}`] as const);

function PlaceAndGist({ claim: { key, at, gist } }: { claim: ClaimState }) {
	return (
		<>
			<TextField
				name={`claim-${key}-at`}
				label="Where in the source"
				isOptional
				hint="So that others find it: a section, a paragraph, a page, a minute."
				value={at}
				placeholder="Performance, ¶3"
				onInput={(value) => setClaim(key, { at: value })}
			/>
			<TextArea
				name={`claim-${key}-gist`}
				label="In your own words"
				isOptional
				hint="What the source says there, in one sentence; not a quotation."
				limit={280}
				value={gist}
				onInput={(value) => setClaim(key, { gist: value })}
			/>
		</>
	);
}

function ClaimFooter({ claim: { key, id }, number }: { claim: ClaimState; number: number }) {
	return (
		<div class="claim-footer">
			<details class="more" open={id !== ''}>
				<summary>Its id</summary>
				<TextField
					name={`claim-${key}-id`}
					label="Id"
					isOptional
					hint="What the claim is called within its source: lower case letters, digits and hyphens."
					value={id}
					placeholder={prediction.value?.claims.get(key) ?? ''}
					onInput={(value) => setClaim(key, { id: value })}
				/>
			</details>
			<button
				type="button"
				class="quiet"
				onClick={() => {
					removeClaim(key);
					moveFocus('#step-claims');
				}}
			>
				Remove claim {number}
			</button>
		</div>
	);
}
