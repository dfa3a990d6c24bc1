/**
 * Text as XML holds it, in elements and in attributes; what XML cannot hold is left out.
 *
 * @example 'a < "b"' → 'a &lt; &quot;b&quot;'
 */
export function escapeXml(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
		.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** A value as JSON that can stand inside a `<script>`: nothing in it ends the element. */
export function writeJsonForScript(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
