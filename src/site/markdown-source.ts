import type { Source } from '../model/source.ts';
import { countThings } from '../report/wording.ts';
import { fullAddress } from './address.ts';
import type { Library } from './knowledge.ts';
import { copyPath } from './markdown-claim.ts';
import { escapeMarkdown, joinBlocks, linkMarkdown, writeReference } from './markdown-text.ts';
import { questionPath, sourcePath } from './paths.ts';
import { claimWords, scopeWords, subjectWords } from './words.ts';

/** The page of a source as Markdown. */
export function writeSource(source: Source, library: Library): string {
	const basis = source['derived-from'].map((id) => {
		return linkMarkdown(library.findSource(id)?.title ?? id, copyPath(sourcePath(id)));
	});
	return joinBlocks([
		`# ${escapeMarkdown(source.title)}`,
		writeReference(source),
		fullAddress(sourcePath(source.id)),
		escapeMarkdown(source.note ?? ''),
		basis.length > 0 ? `Derived from ${basis.join(', ')}.` : '',
		`## ${countThings(source.claims.length, 'claim')}`,
		writeClaims(source, library),
	]);
}

function writeClaims({ claims }: Source, library: Library): string {
	const lines = claims.map((claim) => {
		const question = library.findQuestion(claim.question);
		if (!question) return `- ${escapeMarkdown(claim.question)}`;
		const ask = linkMarkdown(question.ask, copyPath(questionPath(question.id)));
		const about =
			claim.subject === undefined
				? ''
				: ` ${escapeMarkdown(subjectWords(claim.subject, library))}:`;
		const answer = escapeMarkdown(claimWords(claim, question, library));
		const gist = claim.gist === undefined ? '' : ` ${escapeMarkdown(claim.gist)}`;
		const facts = [claim.basis, scopeWords(claim), claim.at ?? ''].filter(Boolean);
		return `- ${ask}${about} **${answer}**.${gist} (${facts.map(escapeMarkdown).join('; ')})`;
	});
	return lines.join('\n');
}
