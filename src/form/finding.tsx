import { isUntouched } from './blank.ts';
import { findingsByField, form } from './store.ts';
import { isToFill } from './to-fill.ts';
import { severityWords } from './words.ts';

/** What is wrong with one field. */
export function FieldFindings({ name }: { name: string }) {
	const found = isUntouched(form.value)
		? []
		: (findingsByField.value.get(name) ?? []).filter((finding) => !isToFill(finding));
	return (
		<div class="field-findings" id={`${name}-findings`}>
			{found.map(({ severity, message, help }) => (
				<p data-severity={severity}>
					<strong>{severityWords[severity]}:</strong> <Marked text={message} />.{' '}
					<Marked text={help} />
				</p>
			))}
		</div>
	);
}

/** A text whose parts in backticks stand out. */
export function Marked({ text }: { text: string }) {
	const parts = text.split('`');
	return (
		<span dir="auto">
			{parts.map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}
		</span>
	);
}
