import { createHash } from 'node:crypto';

/** Puts the policy of a page before its first script. */
export function withPolicy(html: string): string {
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(html)}">`;
	return html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + meta);
}

function policy(html: string): string {
	const scripts = ["'self'", "'wasm-unsafe-eval'", ...new Set(inlineScripts(html).map(hash))];
	return [
		"default-src 'none'",
		`script-src ${scripts.join(' ')}`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
	].join('; ');
}

const attributes = /(?:[^>"']|"[^"]*"|'[^']*')*/.source;
// Other tags are matched whole, so that a script in the text of an attribute is not taken for one.
const tags = new RegExp(
	`<!--[^]*?-->|<script\\b(?<given>${attributes})>(?<script>[^]*?)</script>|</?[a-z]${attributes}>`,
	'gi',
);

function inlineScripts(html: string): string[] {
	return [...html.matchAll(tags)].flatMap(({ groups }) => {
		const { given = '', script } = groups ?? {};
		const isData = /\ssrc=|application\/(?:ld\+)?json/i.test(given);
		return script === undefined || isData ? [] : [script];
	});
}

function hash(script: string): string {
	return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
