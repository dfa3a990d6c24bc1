import * as combobox from '@zag-js/combobox';
import { normalizeProps, useMachine } from '@zag-js/preact';
import { useEffect, useState } from 'preact/hooks';
import { describe, Field } from './field.tsx';
import type { Findable } from './search.ts';

interface PickerProps {
	name: string;
	label: string;
	hint?: string;
	isOptional?: boolean;
	placeholder: string;
	chosen: Findable | undefined;
	search: (typed: string) => Findable[];
	onPick: (value: string) => void;
	/** Empties the field once something is picked, for lists that grow. */
	clears?: boolean;
}

/** A field that finds something by typing. */
export function Picker(props: PickerProps) {
	const { name, label, hint, isOptional = false, placeholder, chosen, search, onPick } = props;
	const [typed, setTyped] = useState(chosen?.label ?? '');
	const found = search(typed === chosen?.label ? '' : typed);
	const items =
		chosen && !found.some(({ value }) => value === chosen.value) ? [chosen, ...found] : found;
	const shown = typed === chosen?.label ? items : found;
	const collection = combobox.collection({
		items,
		itemToValue: ({ value }) => value,
		itemToString: (item) => item.label,
	});
	const service = useMachine(combobox.machine, {
		id: name,
		ids: { input: name, label: `${name}-label` },
		collection,
		defaultValue: chosen ? [chosen.value] : [],
		defaultInputValue: chosen?.label ?? '',
		inputBehavior: 'autohighlight',
		selectionBehavior: props.clears ? 'clear' : 'replace',
		openOnClick: true,
		positioning: { sameWidth: true, placement: 'bottom-start', strategy: 'absolute' },
		translations: { triggerLabel: `Show what ${label} can be`, clearTriggerLabel: 'Clear' },
		onInputValueChange: ({ inputValue }) => setTyped(inputValue),
		onValueChange: ({ value: [value = ''] }) => {
			if (value !== '' || !props.clears) onPick(value);
		},
	});
	const api = combobox.connect(service, normalizeProps);
	const [best] = shown;
	useEffect(() => {
		// What was chosen before stays highlighted even where it is no longer found.
		const { highlightedValue } = api;
		if (highlightedValue === null || shown.some(({ value }) => value === highlightedValue)) return;
		if (best) api.setHighlightValue(best.value);
		else api.clearHighlightValue();
	});
	return (
		<Field name={name} label={label} isOptional={isOptional} {...(hint ? { hint } : {})}>
			<div {...api.getRootProps()} class="picker">
				<div {...api.getControlProps()} class="line">
					<input
						{...api.getInputProps()}
						placeholder={placeholder}
						aria-labelledby={`${name}-label`}
						aria-describedby={describe(name, hint)}
						dir="auto"
					/>
				</div>
				<div {...api.getPositionerProps()} class="list-place">
					<ul {...api.getContentProps()} class="list">
						{shown.map((item) => (
							<li key={item.value} {...api.getItemProps({ item })} dir="auto">
								{item.label}
								<span class="hint">{item.detail}</span>
							</li>
						))}
						{shown.length === 0 && (
							<li class="nothing">Nothing is found by these words. Try fewer, or others.</li>
						)}
					</ul>
				</div>
			</div>
		</Field>
	);
}
