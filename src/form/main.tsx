import { render } from 'preact';
import { ClaimForm } from './form.tsx';
import { openForm } from './store.ts';

const root = document.getElementById('claim-form');
if (root) {
	const { base = '/', folder = '', copy = '' } = root.dataset;
	openForm({ base, folder, copy });
	root.replaceChildren();
	render(<ClaimForm />, root);
}
