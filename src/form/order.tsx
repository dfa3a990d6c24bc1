import { useState } from 'preact/hooks';
import { Choice, FieldSet } from './field.tsx';
import { readRanks, writeRanks } from './ranks.ts';
import type { ClaimState } from './state.ts';
import { facts, setClaim } from './store.ts';

/** Who is ahead: of two by a sentence, of more by a place for each. */
export function OrderAnswer({ claim, about }: { claim: ClaimState; about: readonly string[] }) {
	const name = `claim-${claim.key}-answer`;
	const subjects = facts.value?.subjects ?? [];
	const nameOf = (id: string) => subjects.find((subject) => subject.id === id)?.name ?? id;
	const put = (answer: string) => setClaim(claim.key, { answer });
	const [first, second, ...more] = about;
	if (first === undefined || second === undefined) return null;
	if (more.length > 0) {
		return <Places claim={claim} about={about} nameOf={nameOf} onPut={put} />;
	}
	const [a, b] = [nameOf(first), nameOf(second)];
	const choices = [
		[`${first} > ${second}`, `${a} is ahead of ${b}`],
		[`${second} > ${first}`, `${b} is ahead of ${a}`],
		[`${first} = ${second}`, 'They are equal'],
		[`${first} >= ${second}`, `${a} is ahead or equal`],
		[`${second} >= ${first}`, `${b} is ahead or equal`],
	] as const;
	return (
		<FieldSet name={name} label="Answer" hint="Ahead: more of what the question asks for.">
			{choices.map(([value, label]) => (
				<Choice
					name={name}
					value={value}
					label={label}
					isChosen={claim.answer === value}
					onChoose={() => put(value)}
				/>
			))}
		</FieldSet>
	);
}

function Places({
	claim,
	about,
	nameOf,
	onPut,
}: {
	claim: ClaimState;
	about: readonly string[];
	nameOf: (id: string) => string;
	onPut: (answer: string) => void;
}) {
	const name = `claim-${claim.key}-answer`;
	// Kept beside the answer, which has no gaps between places.
	const [ranks, setRanks] = useState(() => readRanks(claim.answer));
	const places = about.map((_, index) => index + 1);
	return (
		<FieldSet
			name={name}
			label="Answer"
			hint="The place of each, 1 for the one that is ahead; equals share a place. Leave out those the source does not rank."
		>
			{about.map((id) => (
				<label class="place">
					<span dir="auto">{nameOf(id)}</span>
					<select
						value={String(ranks.get(id) ?? '')}
						onChange={(event) => {
							const rank = Number(event.currentTarget.value);
							const others = new Map([...ranks].filter(([other]) => other !== id));
							const next = rank > 0 ? others.set(id, rank) : others;
							setRanks(next);
							onPut(writeRanks(next));
						}}
					>
						<option value="">not ranked</option>
						{places.map((place) => (
							<option value={String(place)}>{place}</option>
						))}
					</select>
				</label>
			))}
		</FieldSet>
	);
}
