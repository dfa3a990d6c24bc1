import type { ShownFinding } from './predict.ts';
import { isUntouched } from './blank.ts';
import { form, isBehind, prediction } from './store.ts';
import { isToFill } from './to-fill.ts';
import { Marked } from './finding.tsx';
import { focusField, nameField } from './focus.ts';
import { TurnLine } from './outlook-view.tsx';
import { countFindings } from './counts.ts';
import { severityWords } from './words.ts';

/** What the check would say of the file, each with the way to its field. */
export function Summary() {
	const told = prediction.value;
	if (isUntouched(form.value)) {
		return (
			<p class="hint">Nothing is filled in yet. What is wrong and what is missing appears here.</p>
		);
	}
	if (!told) return <p class="hint">The check is being made …</p>;
	const { findings, gone, path, source, isTaken, others: turns } = told;
	const toFill = findings.filter(isToFill);
	const others = findings.filter((finding) => !isToFill(finding));
	const own = others.filter(({ place }) => place.file === path);
	const elsewhere = others.filter(({ place }) => place.file !== path);
	const { words, isReady } = countFindings(findings, isTaken);
	return (
		<div class="summary" aria-busy={isBehind.value}>
			<p role="status" class="verdict" data-ready={isReady}>
				{words}
			</p>
			{isTaken && (
				<p class="taken">
					The id <code>{source}</code> is taken by another source, and this file would stand in its
					place. If it is the same source, choose <em>One that is listed here</em> above; else give
					it another <FieldButton field="source-id" />.
				</p>
			)}
			{toFill.length > 0 && (
				<div class="to-fill">
					<h3>Still to fill in</h3>
					<ul>
						{toFill.map((finding) => (
							<li>
								<FieldButton field={finding.field} />
								<span class="hint">
									<Marked text={finding.message} />
								</span>
							</li>
						))}
					</ul>
				</div>
			)}
			{own.length > 0 && <Findings title="In your file" findings={own} />}
			{elsewhere.length > 0 && (
				<details class="more" open={elsewhere.some(({ severity }) => severity !== 'notice')}>
					<summary>In other files, because of it ({elsewhere.length})</summary>
					<Findings title="In other files" findings={elsewhere} />
				</details>
			)}
			{turns.length > 0 && (
				<div class="findings">
					<h3>Other verdicts it would change</h3>
					<ul>
						{turns.map((turn) => (
							<li>
								<TurnLine turn={turn} />
								<p class="hint" dir="auto">
									{turn.ask}
								</p>
							</li>
						))}
					</ul>
				</div>
			)}
			{gone.length > 0 && (
				<p class="hint gone">
					{gone.length === 1 ? 'One finding' : `${gone.length} findings`} would no longer be
					reported.
				</p>
			)}
		</div>
	);
}

function Findings({ title, findings }: { title: string; findings: ShownFinding[] }) {
	return (
		<div class="findings">
			<h3>{title}</h3>
			<ul>
				{findings.map((finding) => (
					<Finding finding={finding} />
				))}
			</ul>
		</div>
	);
}

function Finding({ finding }: { finding: ShownFinding }) {
	const { severity, rule, message, help, place } = finding;
	return (
		<li data-severity={severity} data-rule={rule}>
			<p>
				<strong>{severityWords[severity]}:</strong> <Marked text={message} />.{' '}
				<Marked text={help} />
			</p>
			<p class="where">
				{finding.field !== undefined && <FieldButton field={finding.field} />}
				<code>
					{place.file}:{place.line}:{place.column}
				</code>
				<code>{rule}</code>
			</p>
		</li>
	);
}

function FieldButton({ field }: { field: string | undefined }) {
	if (field === undefined) return null;
	return (
		<button type="button" class="jump" onClick={() => focusField(field)}>
			{nameField(field)}
		</button>
	);
}
