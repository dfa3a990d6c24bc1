import { dateHint } from './answer.tsx';
import { Authors } from './authors.tsx';
import { Choice, FieldSet, SelectField, TextArea, TextField } from './field.tsx';
import { FieldFindings } from './finding.tsx';
import { Picker } from './picker.tsx';
import { findSource, searchSources } from './finders.ts';
import { facts, form, prediction, setForm, setSource } from './store.ts';
import { kindWords } from './words.ts';

/** The source of the claims: a new one, or one that is known. */
export function SourceFields() {
	const { mode } = form.value;
	return (
		<section class="step" aria-labelledby="step-source">
			<h2 id="step-source" tabIndex={-1}>
				1. The source
			</h2>
			<FieldSet name="source-mode" label="Which source says it?">
				<div class="modes">
					<Choice
						name="source-mode"
						value="new"
						label="One that is not listed here yet"
						isChosen={mode === 'new'}
						onChoose={() => setForm({ mode: 'new' })}
					/>
					<Choice
						name="source-mode"
						value="known"
						label="One that is listed here"
						isChosen={mode === 'known'}
						onChoose={() => setForm({ mode: 'known' })}
					/>
				</div>
			</FieldSet>
			{mode === 'known' ? <KnownSource /> : <NewSource />}
		</section>
	);
}

function KnownSource() {
	const { known } = form.value;
	const source = facts.value?.sources.find(({ id }) => id === known);
	return (
		<>
			<Picker
				key="known"
				name="source-known"
				label="Known source"
				placeholder="Type words of its title, its publisher or its year"
				chosen={findSource(known)}
				search={searchSources.value}
				onPick={(id) => setForm({ known: id })}
			/>
			{source && (
				<p class="hint">
					{source.claims === 1 ? 'One claim' : `${source.claims} claims`} of it are listed already;
					yours are added to them.
				</p>
			)}
		</>
	);
}

function NewSource() {
	const { source } = form.value;
	const subjects = facts.value?.subjects ?? [];
	return (
		<>
			<TextField
				name="source-title"
				label="Title"
				hint="As published."
				value={source.title}
				onInput={(title) => setSource({ title })}
			/>
			<div class="row">
				<SelectField
					name="source-kind"
					label="Kind of source"
					value={source.kind}
					empty="Choose one"
					options={kinds}
					onChange={(kind) => setSource({ kind })}
				/>
				<TextField
					name="source-publisher"
					label="Publisher"
					isOptional
					value={source.publisher}
					placeholder="Site, journal or company"
					onInput={(publisher) => setSource({ publisher })}
				/>
			</div>
			<Address />
			<div class="row">
				<TextField
					name="source-issued"
					label="Published on"
					hint={`${dateHint} Empty where it does not say.`}
					value={source.issued}
					placeholder="2024-05-15"
					onInput={(issued) => setSource({ issued })}
				/>
				<TextField
					name="source-accessed"
					label="Read on"
					type="date"
					hint="The day on which you read it. Today, unless you change it."
					value={source.accessed}
					onInput={(accessed) => setSource({ accessed })}
				/>
			</div>
			<Authors />
			<FieldSet
				name="source-speaks-for"
				label="Do its makers publish it?"
				isOptional
				hint="Mark those whose makers publish this source themselves: what they document about their own work weighs more, what they praise weighs less."
			>
				<div class="modes">
					{subjects.map(({ id, name }) => (
						<Choice
							type="checkbox"
							name="speaks-for"
							value={id}
							label={name}
							isChosen={source.speaksFor.includes(id)}
							onChoose={(isChosen) => {
								const others = source.speaksFor.filter((other) => other !== id);
								setSource({ speaksFor: isChosen ? [...others, id] : others });
							}}
						/>
					))}
				</div>
			</FieldSet>
			<MoreAboutSource />
		</>
	);
}

const kinds = Object.entries(kindWords);

function Address() {
	const { url, urlUnknown } = form.value.source;
	return (
		<>
			<TextField
				name="source-url"
				label="Address"
				type="url"
				hint="Of the text itself, without tracking."
				value={url}
				placeholder="https://"
				onInput={(value) => setSource({ url: value })}
			/>
			{url === '' && (
				<TextField
					name="source-url-unknown"
					label="Or why there is none"
					isOptional
					value={urlUnknown}
					placeholder="A printed book; a page that is gone"
					onInput={(value) => setSource({ urlUnknown: value })}
				/>
			)}
		</>
	);
}

function MoreAboutSource() {
	const { source } = form.value;
	const { derivedFrom } = source;
	const isOpen = derivedFrom.length > 0 || [source.note, source.archived, source.id].some(Boolean);
	return (
		<details class="more" open={isOpen}>
			<summary>More: what it rests on, a note, a snapshot, its id</summary>
			<Picker
				key={derivedFrom.length}
				name="source-derived-from"
				label="Rests on"
				isOptional
				hint="Other sources it repeats or is made from. Sources that rest on each other count as one."
				placeholder="Type words of a title"
				chosen={undefined}
				clears
				search={searchSources.value}
				onPick={(id) => {
					if (!derivedFrom.includes(id)) setSource({ derivedFrom: [...derivedFrom, id] });
				}}
			/>
			<ul class="chosen">
				{derivedFrom.map((id) => (
					<li>
						<span dir="auto">{findSource(id)?.label ?? id}</span>
						<button
							type="button"
							class="quiet"
							onClick={() =>
								setSource({ derivedFrom: derivedFrom.filter((other) => other !== id) })
							}
						>
							Remove
						</button>
					</li>
				))}
			</ul>
			<TextArea
				name="source-note"
				label="Note"
				isOptional
				hint="What a reader should know about this source."
				value={source.note}
				onInput={(note) => setSource({ note })}
			/>
			<TextField
				name="source-archived"
				label="Snapshot"
				isOptional
				type="url"
				hint="The address of an archived copy."
				value={source.archived}
				placeholder="https://"
				onInput={(archived) => setSource({ archived })}
			/>
			<TextField
				name="source-id"
				label="Id"
				isOptional
				hint="The name of its file: lower case letters, digits and hyphens."
				value={source.id}
				placeholder={prediction.value?.source ?? ''}
				onInput={(id) => setSource({ id })}
			/>
			<FieldFindings name="source-claims" />
		</details>
	);
}
