import type { Standing, Told, Turn } from './outlook.ts';
import { addressOf, prediction } from './store.ts';
import { standingWords } from './words.ts';

/** What a claim would mean for the others, as one types. */
export function Outlook({ claimKey }: { claimKey: number }) {
	const outlook = prediction.value?.outlooks.find(({ key }) => key === claimKey);
	return (
		<div class="outlook" id={`claim-${claimKey}-outlook`} aria-live="polite">
			{outlook?.isRead && (
				<>
					<h4>What it would change</h4>
					<ul>
						{outlook.turns.map((turn) => (
							<li>
								<TurnLine turn={turn} />
							</li>
						))}
						{outlook.standings.map((standing) => (
							<StandingLine standing={standing} />
						))}
						{outlook.standings.length === 0 && (
							<li>It agrees with no other claim and contradicts none.</li>
						)}
					</ul>
				</>
			)}
		</div>
	);
}

/** What happens to a verdict. */
export function TurnLine({ turn: { about, isChanged, from, to } }: { turn: Turn }) {
	return (
		<p class="turn" data-changed={isChanged}>
			<strong dir="auto">{about}</strong>{' '}
			<span dir="auto">
				{!isChanged && to && (
					<>
						stays <Status told={to} />: {to.outcome}
					</>
				)}
				{isChanged && !from && to && (
					<>
						becomes <Status told={to} />: {to.outcome}
					</>
				)}
				{isChanged && from && to && <Change from={from} to={to} />}
				{isChanged && !to && 'is no longer asked'}
			</span>
		</p>
	);
}

function Change({ from, to }: { from: Told; to: Told }) {
	if (from.outcome === to.outcome) {
		return (
			<>
				turns <Status told={from} /> into <Status told={to} />: {to.outcome}
			</>
		);
	}
	return (
		<>
			turns <Status told={from} /> ({from.outcome}) into <Status told={to} />: {to.outcome}
		</>
	);
}

function Status({ told: { status, word } }: { told: Told }) {
	return (
		<em class="status" data-status={status}>
			{word}
		</em>
	);
}

function StandingLine({ standing: { kind, others } }: { standing: Standing }) {
	const shown = others.slice(0, 3);
	const rest = others.length - shown.length;
	return (
		<li data-standing={kind}>
			{standingWords[kind]}{' '}
			{shown.map(({ claim, question, title, answer }, index) => (
				<>
					{index > 0 && '; '}
					<a href={addressOf(question, claim)} target="_blank" rel="noopener" dir="auto">
						{title}
					</a>{' '}
					<span class="hint" dir="auto">
						({answer})
					</span>
				</>
			))}
			{rest > 0 && ` and ${rest} more`}
		</li>
	);
}
