/** How somebody gets a file to where a knowledge base is kept. */
export type Delivery =
	| { kind: 'prefilled'; address: string }
	| { kind: 'paste'; address: string }
	| { kind: 'edit'; address: string }
	| { kind: 'none' };

interface Sent {
	repository: string | undefined;
	/** Path of the file in its repository. */
	path: string;
	text: string;
	isNew: boolean;
}

/** What GitHub takes: more answers with 414. */
const longest = 8191;

/** Finds the page on which a file can be proposed, filled in where its address takes the whole text. */
export function chooseDelivery({ repository, path, text, isNew }: Sent): Delivery {
	const home = findHome(repository);
	if (!home) return { kind: 'none' };
	const segments = path.split('/').map(encodeURIComponent);
	if (!isNew) return { kind: 'edit', address: `${home}/edit/main/${segments.join('/')}` };
	const folder = segments.slice(0, -1).join('/');
	const filename = path.slice(path.lastIndexOf('/') + 1);
	const page = `${home}/new/main/${folder}`;
	const address = `${page}?${new URLSearchParams({ filename, value: text })}`;
	if (isShort(address)) return { kind: 'prefilled', address };
	return { kind: 'paste', address: `${page}?${new URLSearchParams({ filename })}` };
}

// Who is not signed in gets there by way of an address that holds this one.
function isShort(address: string): boolean {
	return `https://github.com/login?return_to=${encodeURIComponent(address)}`.length <= longest;
}

function findHome(repository: string | undefined): string | undefined {
	if (repository === undefined || !URL.canParse(repository)) return undefined;
	const { hostname, pathname } = new URL(repository);
	const [, owner, name] = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/u.exec(pathname) ?? [];
	if (!/^(?:www\.)?github\.com$/u.test(hostname) || !owner || !name) return undefined;
	return `https://github.com/${owner}/${name}`;
}
