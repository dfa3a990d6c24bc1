/** Puts the caret into the search field where the dialog was opened before the field was there. */
const dialog = document.querySelector('site-search dialog');

if (dialog) {
	new MutationObserver((_, observer) => {
		const field = dialog.querySelector('input');
		if (!field) return;
		observer.disconnect();
		if (document.activeElement === dialog) field.focus();
	}).observe(dialog, { childList: true, subtree: true });
}
