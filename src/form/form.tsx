import { ClaimFields } from './claim.tsx';
import { focusField, moveFocus } from './focus.ts';
import { Output } from './output.tsx';
import { SourceFields } from './source.tsx';
import {
	addClaim,
	beginnings,
	bringBack,
	facts,
	failure,
	forgotten,
	form,
	isKept,
	opening,
	startAnew,
} from './store.ts';
import { Summary } from './summary.tsx';

/** The whole form. */
export function ClaimForm() {
	if (failure.value !== undefined) {
		return (
			<p role="alert">
				{failure.value} Reload the page to try again; what you typed is kept in this browser.
			</p>
		);
	}
	if (!facts.value) return <p role="status">The knowledge base is being loaded …</p>;
	return (
		<form
			key={beginnings.value}
			autocomplete="off"
			novalidate
			onSubmit={(event) => event.preventDefault()}
		>
			<Opening />
			<SourceFields />
			<Claims />
			<section class="step" aria-labelledby="step-check">
				<h2 id="step-check">3. What the check says</h2>
				<Summary />
			</section>
			<Output />
			<StartAnew />
		</form>
	);
}

function Opening() {
	const { isRestored, ignored } = opening.value;
	return (
		<>
			{isRestored && (
				<p class="note" role="status">
					What you typed last time is back. <StartAnewButton />
				</p>
			)}
			{forgotten.value && (
				<p class="note">
					All is empty again.{' '}
					<button type="button" class="quiet" onClick={bringBack}>
						Bring back what was there
					</button>
				</p>
			)}
			{ignored.length > 0 && (
				<p class="note">
					The link that led here names a {ignored.join(' and a ')} that is not known; choose one
					below.
				</p>
			)}
		</>
	);
}

function Claims() {
	const add = () => {
		const key = addClaim();
		requestAnimationFrame(() => focusField(`claim-${key}-question`));
	};
	return (
		<section class="step" aria-labelledby="step-claims">
			<h2 id="step-claims" tabIndex={-1}>
				2. What it says
			</h2>
			{form.value.claims.map((claim, index) => (
				<ClaimFields key={claim.key} claim={claim} number={index + 1} />
			))}
			<p class="buttons">
				<button type="button" onClick={add}>
					Add another claim of this source
				</button>
			</p>
		</section>
	);
}

function StartAnew() {
	return (
		<p class="hint kept">
			{isKept.value
				? 'What you type is kept in this browser only, until you start anew.'
				: 'This browser keeps nothing: what you type is gone when you leave the page.'}{' '}
			<StartAnewButton />
		</p>
	);
}

function StartAnewButton() {
	return (
		<button
			type="button"
			class="quiet"
			onClick={() => {
				startAnew();
				moveFocus('#step-source');
			}}
		>
			Start anew
		</button>
	);
}
