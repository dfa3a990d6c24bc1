import type { Question } from '../model/question.ts';
import { FieldSet, SelectField, TextField } from './field.tsx';
import type { ClaimState } from './state.ts';
import { facts, setClaim } from './store.ts';

/** When a claim holds, as far as its source says so. */
export function Scope({ claim, question }: { claim: ClaimState; question: Question }) {
	const { key } = claim;
	const varies = question['varies-by'];
	const conditions = Object.entries(question.given);
	const hasVersions = varies === 'version' || claim.versions !== '';
	const hasPeriod = varies === 'date' || claim.period !== '';
	if (!hasVersions && !hasPeriod && conditions.length === 0) return null;
	return (
		<FieldSet
			name={`claim-${key}-scope`}
			label="When it holds"
			isOptional
			hint="Only what the source itself says; empty means that it speaks in general."
		>
			{hasVersions && <Versions claim={claim} />}
			{hasPeriod && (
				<TextField
					name={`claim-${key}-period`}
					label="Period"
					isOptional
					hint="A day, a year or a stretch: 2024, 2019/2021, 2024-07/.. (since), ../2019 (until)."
					value={claim.period}
					onInput={(period) => setClaim(key, { period })}
				/>
			)}
			{conditions.length > 0 && (
				<div class="row" id={`claim-${key}-given`}>
					{conditions.map(([condition, values]) => (
						<SelectField
							name={`claim-${key}-given-${condition}`}
							label={spaced(condition)}
							value={claim.given[condition] ?? ''}
							empty="any"
							options={values.map((value) => [value, spaced(value)] as const)}
							onChange={(value) => setClaim(key, { given: { ...claim.given, [condition]: value } })}
						/>
					))}
				</div>
			)}
		</FieldSet>
	);
}

function Versions({ claim: { key, subject, versions } }: { claim: ClaimState }) {
	const known = facts.value?.subjects.find(({ id }) => id === subject);
	const last = known?.releases.at(-1);
	return (
		<TextField
			name={`claim-${key}-versions`}
			label="Versions"
			isOptional
			hint={`2.3 is one release, <2.0 all before it, >=2.0 since then, >=1.13,<2.1 between.${last ? ` The newest known one is ${last}.` : ''}`}
			value={versions}
			placeholder=">=2.0"
			onInput={(value) => setClaim(key, { versions: value })}
		/>
	);
}

function spaced(id: string): string {
	return id.replaceAll('-', ' ');
}
