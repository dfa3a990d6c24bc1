import { FieldSet, TextField } from './field.tsx';
import { moveFocus } from './focus.ts';
import type { AuthorState } from './state.ts';
import { form, setSource } from './store.ts';

const blank: AuthorState = { kind: 'person', family: '', given: '', literal: '' };

/** Who wrote a source: people by family and given name, or names as a whole. */
export function Authors() {
	const { authors } = form.value.source;
	const put = (index: number, change: Partial<AuthorState>) =>
		setSource({
			authors: authors.map((author, at) => (at === index ? { ...author, ...change } : author)),
		});
	const add = (kind: AuthorState['kind']) => {
		setSource({ authors: [...authors, { ...blank, kind }] });
		const name = `author-${authors.length}-${kind === 'whole' ? 'literal' : 'family'}`;
		moveFocus(`#${name}`);
	};
	return (
		<FieldSet
			name="source-authors"
			label="Authors"
			isOptional
			hint="Who is named as having written it; a pen name goes where a team does. Sources of one author and one publisher count as one."
		>
			{authors.map((author, index) => (
				<div class="row author" role="group" aria-label={`Author ${index + 1}`}>
					{author.kind === 'person' ? (
						<>
							<TextField
								name={`author-${index}-family`}
								label="Family name"
								value={author.family}
								onInput={(family) => put(index, { family })}
							/>
							<TextField
								name={`author-${index}-given`}
								label="Given name"
								isOptional
								value={author.given}
								onInput={(given) => put(index, { given })}
							/>
						</>
					) : (
						<TextField
							name={`author-${index}-literal`}
							label="Team or organisation"
							value={author.literal}
							onInput={(literal) => put(index, { literal })}
						/>
					)}
					<button
						type="button"
						class="quiet"
						aria-label={`Remove author ${index + 1}`}
						onClick={() => {
							setSource({ authors: authors.filter((_, at) => at !== index) });
							moveFocus('#source-authors .buttons button');
						}}
					>
						Remove
					</button>
				</div>
			))}
			<p class="buttons">
				<button type="button" onClick={() => add('person')}>
					Add a person
				</button>
				<button type="button" onClick={() => add('whole')}>
					Add a team or organisation
				</button>
			</p>
		</FieldSet>
	);
}
