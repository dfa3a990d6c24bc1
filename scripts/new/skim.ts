/**
 * Takes out of a page what can say what it is: the tags of its head, its JSON-LD, and how its text begins. The rest,
 * which can be of any size and depth, is left behind.
 */
export function skimPage(html: string): string {
	const start = html.search(/<body[\s>]/iu);
	const head = start < 0 ? html.slice(0, 500_000) : html.slice(0, Math.min(start, 500_000));
	const tags = head.match(tag) ?? [];
	const title = /<title[^>]{0,300}>[^<]{0,3000}<\/title>/iu.exec(head)?.[0] ?? '';
	const data = listData(html).join('\n');
	const text = start < 0 ? head : html.slice(start);
	const body = text.slice(0, 60_000).replaceAll(/<(script|style|svg)\b[^]*?(?:<\/\1>|$)/giu, '');
	const beginning =
		start < 0 ? body.replaceAll(/<\/?(?:html|head|body|meta|link|title)\b[^>]*>/giu, '') : body;
	return `<!doctype html><html><head>${title}${tags.join('\n')}${data}</head>${beginning.slice(0, 20_000)}</html>`;
}

const tag = /<(?:meta|link)\b(?:"[^"]{0,3000}"|'[^']{0,3000}'|[^>"']){0,600}>/giu;

function listData(html: string): string[] {
	const found: string[] = [];
	const opening = /<script\b[^>]{0,300}application\/ld\+json[^>]{0,300}>/giu;
	while (found.length < 20 && opening.exec(html)) {
		const end = html.indexOf('</script', opening.lastIndex);
		const json = html.slice(opening.lastIndex, end < 0 ? opening.lastIndex : end);
		if (json.length < 200_000 && isJson(json))
			found.push(`<script type="application/ld+json">${json}</script>`);
	}
	return found;
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
