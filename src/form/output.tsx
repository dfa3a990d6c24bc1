import { useState } from 'preact/hooks';
import { isUntouched } from './blank.ts';
import { countFindings } from './counts.ts';
import type { Delivery } from './github.ts';
import { chooseDelivery } from './github.ts';
import type { Prediction } from './predict.ts';
import { facts, form, places, prediction } from './store.ts';

/** The file as it would be, and the ways it gets to where the knowledge base is kept. */
export function Output() {
	const told = prediction.value;
	if (!told || isUntouched(form.value)) return null;
	const path = `${places.folder}/${told.path}`;
	const delivery = chooseDelivery({ ...told, path, repository: facts.value?.repository });
	const { isReady } = countFindings(told.findings, told.isTaken);
	return (
		<section class="step" aria-labelledby="step-file">
			<h2 id="step-file">4. Send it</h2>
			{!isReady && (
				<p class="hint">
					You can send it as it is, but the check will not let it pass before the list above is
					done.
				</p>
			)}
			<p class="hint">
				<Way delivery={delivery} path={path} isNew={told.isNew} />
			</p>
			<Buttons told={told} delivery={delivery} />
			<h3>
				<code>{path}</code>
			</h3>
			<pre class="file" tabIndex={0} aria-label={`The text of ${path}`}>
				<code dir="ltr">{told.text}</code>
			</pre>
		</section>
	);
}

function Way({ delivery, path, isNew }: { delivery: Delivery; path: string; isNew: boolean }) {
	switch (delivery.kind) {
		case 'prefilled':
			return (
				<>
					GitHub opens with the file filled in. Choose <em>Propose new file</em> there: it becomes a
					pull request, and its check says the same as this page. You need an account.
				</>
			);
		case 'paste':
			return (
				<>
					The text is too long to travel in an address. Copy it, open GitHub, and paste it into the
					empty file there.
				</>
			);
		case 'edit':
			return (
				<>
					Copy the text, open the file on GitHub, and put what you copied in the place of all that
					is in it.
				</>
			);
		case 'none':
			return (
				<>
					The file belongs to the knowledge base as <code>{path}</code>
					{isNew ? '' : ', in the place of the one that is there'}. Copy or download it, and send it
					to those who keep the knowledge base.
				</>
			);
	}
}

function Buttons({ told, delivery }: { told: Prediction; delivery: Delivery }) {
	const [copied, setCopied] = useState<'' | 'done' | 'failed'>('');
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(told.text);
			setCopied('done');
		} catch {
			setCopied('failed');
		}
	};
	const said = { '': '', done: 'Copied.', failed: 'Not copied: select the text below instead.' };
	return (
		<p class="buttons">
			{delivery.kind !== 'none' && (
				<a class="button main" href={delivery.address} target="_blank" rel="noopener noreferrer">
					{delivery.kind === 'edit' ? 'Open the file on GitHub' : 'Open on GitHub'}
				</a>
			)}
			<button type="button" onClick={() => void copy()}>
				Copy the text
			</button>
			<button type="button" onClick={() => download(told)}>
				Download the file
			</button>
			<span role="status">{said[copied]}</span>
		</p>
	);
}

function download({ path, text }: Prediction): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = path.slice(path.lastIndexOf('/') + 1);
	link.click();
	URL.revokeObjectURL(address);
}
