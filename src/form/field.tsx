import type { ComponentChildren } from 'preact';
import { FieldFindings } from './finding.tsx';

interface FieldProps {
	name: string;
	label: string;
	hint?: ComponentChildren;
	isOptional?: boolean;
	children: ComponentChildren;
}

/** A field with its label, what it is for and what is wrong with it. */
export function Field({ name, label, hint, isOptional = false, children }: FieldProps) {
	return (
		<div class="field">
			<label for={name} id={`${name}-label`}>
				{label}
				{isOptional && <span class="optional"> optional</span>}
			</label>
			{hint && (
				<p class="hint" id={`${name}-hint`}>
					{hint}
				</p>
			)}
			{children}
			<FieldFindings name={name} />
		</div>
	);
}

/** Several controls that are one field. */
export function FieldSet({ name, label, hint, isOptional = false, children }: FieldProps) {
	return (
		<fieldset class="field" id={name} aria-describedby={describe(name, hint)}>
			<legend>
				{label}
				{isOptional && <span class="optional"> optional</span>}
			</legend>
			{hint && (
				<p class="hint" id={`${name}-hint`}>
					{hint}
				</p>
			)}
			{children}
			<FieldFindings name={name} />
		</fieldset>
	);
}

/** Names what says more about a field. */
export function describe(name: string, hint: unknown): string {
	return `${hint ? `${name}-hint ` : ''}${name}-findings`;
}

interface TextProps extends Omit<FieldProps, 'children'> {
	value: string;
	onInput: (value: string) => void;
	type?: 'text' | 'date' | 'url';
	suffix?: string | undefined;
	placeholder?: string;
	list?: readonly string[];
}

/** A field of one line. */
export function TextField({
	value,
	onInput,
	type = 'text',
	suffix,
	placeholder,
	list,
	...field
}: TextProps) {
	const { name, hint } = field;
	return (
		<Field {...field}>
			<span class="line">
				<input
					id={name}
					type={type}
					value={value}
					dir={type === 'text' ? 'auto' : 'ltr'}
					autocomplete="off"
					spellcheck={type === 'text'}
					aria-describedby={describe(name, hint)}
					{...(placeholder === undefined ? {} : { placeholder })}
					{...(list ? { list: `${name}-list` } : {})}
					onInput={(event) => onInput(event.currentTarget.value)}
				/>
				{suffix && <span class="suffix">{suffix}</span>}
			</span>
			{list && (
				<datalist id={`${name}-list`}>
					{list.map((entry) => (
						<option value={entry} />
					))}
				</datalist>
			)}
		</Field>
	);
}

interface AreaProps extends Omit<FieldProps, 'children'> {
	value: string;
	onInput: (value: string) => void;
	limit?: number;
	rows?: number;
}

/** A field of several lines, with a count of characters where there is a limit. */
export function TextArea({ value, onInput, limit, rows = 3, ...field }: AreaProps) {
	const { name, hint } = field;
	const over = limit !== undefined && value.trim().length > limit;
	return (
		<Field {...field}>
			<textarea
				id={name}
				rows={rows}
				dir="auto"
				value={value}
				aria-describedby={`${describe(name, hint)}${limit === undefined ? '' : ` ${name}-count`}`}
				onInput={(event) => onInput(event.currentTarget.value)}
			/>
			{limit !== undefined && (
				<p class="count" id={`${name}-count`} data-over={over}>
					{value.trim().length} of {limit} characters
				</p>
			)}
		</Field>
	);
}

interface SelectProps extends Omit<FieldProps, 'children'> {
	value: string;
	options: readonly (readonly [value: string, label: string])[];
	empty: string;
	onChange: (value: string) => void;
}

/** A choice among many, as a list that opens. */
export function SelectField({ value, options, empty, onChange, ...field }: SelectProps) {
	const { name, hint } = field;
	return (
		<Field {...field}>
			<select
				id={name}
				value={value}
				aria-describedby={describe(name, hint)}
				onChange={(event) => onChange(event.currentTarget.value)}
			>
				<option value="">{empty}</option>
				{options.map(([id, label]) => (
					<option value={id}>{label}</option>
				))}
			</select>
		</Field>
	);
}

/** One of some choices that are all in view. */
export function Choice({
	name,
	value,
	isChosen,
	label,
	detail,
	indent = false,
	type = 'radio',
	onChoose,
}: {
	name: string;
	value: string;
	isChosen: boolean;
	label: ComponentChildren;
	detail?: string | undefined;
	indent?: boolean;
	type?: 'radio' | 'checkbox';
	onChoose: (isChosen: boolean) => void;
}) {
	return (
		<label class="choice" data-indent={indent}>
			<input
				type={type}
				name={name}
				value={value}
				checked={isChosen}
				onChange={(event) => onChoose(event.currentTarget.checked)}
			/>
			<span dir="auto">
				{label}
				{detail && <span class="hint"> {detail}</span>}
			</span>
		</label>
	);
}
