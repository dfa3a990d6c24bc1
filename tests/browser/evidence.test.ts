import { expect, test } from 'vitest';
import { serve } from './support.ts';

const site = serve({ folder: 'dist' });
const first = { name: /^Reference 1: / };

test('a mark shows on hover what the list of references says of it', async () => {
	const page = await site.open('topics/graphs/');
	const card = page.locator('evidence-card');
	expect(await card.isVisible()).toBe(false);
	const reference = page.locator('.references > ol > li').first();
	const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
	const source = words((await reference.locator('.source').textContent()) ?? '');
	const claim = words((await reference.getByRole('listitem').first().textContent()) ?? '');
	await page.getByRole('main').getByRole('link', first).first().hover();
	await card.waitFor();
	expect(words((await card.textContent()) ?? '').startsWith(`${source} ${claim}`)).toBe(true);
	expect(claim).toMatch(/Agreed|Single source|Disputed|Corrected|Depends/);
	await page.mouse.move(5, 5);
	await card.waitFor({ state: 'hidden' });
});

test('a mark shows its card on focus, Tab goes on into it, and Escape closes it', async () => {
	const page = await site.open('topics/graphs/');
	const card = page.locator('evidence-card');
	const mark = page.getByRole('main').getByRole('link', first).first();
	await mark.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await card.waitFor();
	expect(await mark.getAttribute('aria-describedby')).toBe('evidence-card');
	await page.keyboard.press('Tab');
	expect(await card.locator(':focus').count()).toBe(1);
	await page.keyboard.press('Escape');
	await card.waitFor({ state: 'hidden' });
});

test('a tap on a mark opens its card at the foot of a phone and stays on the page', async () => {
	const page = await site.open('topics/graphs/', {
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
	});
	await page.getByRole('main').getByRole('link', first).first().tap();
	const card = page.locator('evidence-card');
	await card.waitFor();
	const box = await card.boundingBox();
	expect({ left: box?.x, width: box?.width, foot: (box?.y ?? 0) + (box?.height ?? 0) }).toEqual({
		left: 0,
		width: 390,
		foot: 844,
	});
	expect(new URL(page.url()).hash).toBe('');
	await card.getByRole('link').first().tap();
	await page.waitForURL(/\/sources\//);
});

test('a mark leads to the list of references without JavaScript', async () => {
	const page = await site.open('topics/graphs/', { javaScriptEnabled: false });
	await page.getByRole('main').getByRole('link', first).first().click();
	expect(await page.locator('.references li:target').getAttribute('value')).toBe('1');
});

test('a verdict opens with its reasons, its independent sources and what would turn it', async () => {
	const page = await site.open('topics/graphs/');
	const verdict = page.getByRole('main').getByRole('link', { name: 'Agreed: why' }).first();
	await verdict.click();
	const card = page.locator('evidence-card');
	await card.getByText('What would change it').waitFor();
	expect(await card.innerText()).toMatch(/\d sources, \d independent/);
	await card.getByRole('link', { name: 'All the evidence' }).click();
	await page.waitForURL(/\/questions\/graphs\/.*#why-/);
	expect(await page.locator(':target').innerText()).toMatch(/What would change it/);
});

test('claims of one source in one bracket share a mark', async () => {
	const page = await site.open('topics/graphs/');
	const brackets = await page
		.locator('.cite')
		.evaluateAll((found) =>
			found.map((cite) => [...cite.querySelectorAll('sup')].map((mark) => mark.textContent)),
		);
	expect(brackets.filter((marks) => new Set(marks).size < marks.length)).toEqual([]);
	expect(brackets.length).toBeGreaterThan(20);
});

test.each([
	['topics/graphs/', 'Cite this page', 'title = {{Computation graphs}}'],
	['sources/pytorch-neurips-2019/', 'Cite this source', 'title = {{PyTorch: An Imperative Style'],
])('/%s opens how to cite it, in every form', async (path, name, title) => {
	const page = await site.open(path);
	const forms = page.locator('details.cite-page');
	expect(await forms.locator('p').isVisible()).toBe(false);
	await forms.getByText(name).click();
	expect(await forms.locator('p').isVisible()).toBe(true);
	const texts = [];
	for (const form of ['BibTeX', 'RIS', 'CSL-JSON']) {
		await forms.getByText(form, { exact: true }).click();
		const text = forms.locator('details', { hasText: form }).locator('pre');
		expect(await text.isVisible()).toBe(true);
		texts.push(await text.innerText());
	}
	const [bibtex = '', ris = '', csl = ''] = texts;
	expect(bibtex).toContain(title);
	expect(ris).toMatch(/^TY  - /);
	expect(JSON.parse(csl)[0]?.title).toBe(await page.locator('h1').innerText());
});

test('the comparison shows every row, and with a choice those of one topic and status', async () => {
	const plain = await site.open('compare/', { javaScriptEnabled: false });
	const rows = await plain.locator('tr[data-statuses]').count();
	expect(await plain.locator('tr[data-statuses]:visible').count()).toBe(rows);
	const page = await site.open('compare/');
	await page.getByLabel('Status').selectOption('disputed');
	const left = page.locator('tr[data-statuses]:visible');
	const statuses = await left.evaluateAll((found) =>
		found.map((row) => (row instanceof HTMLElement ? row.dataset['statuses'] : '')),
	);
	expect(statuses.length).toBeGreaterThan(2);
	expect(statuses.filter((text) => !text?.includes('disputed'))).toEqual([]);
	await page.getByLabel('Topic').selectOption('graphs');
	expect(new URL(page.url()).search).toBe('?topic=graphs&status=disputed');
	expect(await page.locator('section:visible > h2').allInnerTexts()).toEqual([
		'Computation graphs',
	]);
	const again = await site.open('compare/?topic=graphs&status=disputed');
	expect(await again.locator('tr[data-statuses]:visible').count()).toBe(await left.count());
});

test('paper carries the references with their addresses, and all of a comparison', async () => {
	const page = await site.open('topics/graphs/');
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByRole('heading', { name: 'References' }).isVisible()).toBe(true);
	expect(await page.locator('evidence-card').isVisible()).toBe(false);
	const address = page.locator('.references a[rel~="external"]').first();
	const after = await address.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(after).toMatch(/https?:/);
});

test('paper is light, and shows what is folded up on the screen', async () => {
	const topic = await site.open('topics/graphs/', { colorScheme: 'dark' });
	await topic.emulateMedia({ media: 'print' });
	const colours = await topic.locator('body, pre.astro-code').evaluateAll((found) => {
		const lightness = (element: Element) =>
			Number(/\d+/.exec(getComputedStyle(element).backgroundColor)?.[0]);
		return found.map((element) => lightness(element) > 240);
	});
	expect(new Set(colours)).toEqual(new Set([true]));
	const question = await site.open('questions/deployment/optimisation/');
	const reasons = question.locator('section details .reasons').first();
	expect(await reasons.isVisible()).toBe(false);
	await question.emulateMedia({ media: 'print' });
	expect(await reasons.isVisible()).toBe(true);
});

test('a source writes its address once, on paper too', async () => {
	const page = await site.open('sources/pytorch-neurips-2019/');
	await page.emulateMedia({ media: 'print' });
	const address = page
		.getByRole('main')
		.getByRole('link', { name: /^https:/ })
		.first();
	expect(await address.evaluate((link) => getComputedStyle(link, '::after').content)).toBe('none');
});

test('on a phone the names of subjects stay whole, and no two labels of a timeline meet', async () => {
	const phone = { viewport: { width: 390, height: 844 } };
	const home = await site.open('', phone);
	const broken = await home.locator('.comparison thead bdi').evaluateAll((names) =>
		names.map((name) => {
			const line = Number.parseFloat(getComputedStyle(name).lineHeight);
			return name.getBoundingClientRect().height > 1.5 * line;
		}),
	);
	expect(broken).toEqual([false, false]);
	const page = await site.open('questions/graphs/default-execution/', phone);
	const rows = await page.locator('svg.line').evaluateAll((drawn) =>
		drawn.map((svg) =>
			[...svg.querySelectorAll('text.tick')]
				.map((label) => label.getBoundingClientRect())
				.filter(({ width }) => width > 0)
				.map(({ left, right }) => ({ left, right })),
		),
	);
	const met = rows.flatMap((labels) =>
		labels.filter(({ right }, index) => right > (labels[index + 1]?.left ?? Infinity)),
	);
	expect([rows.length, met]).toEqual([3, []]);
});

test('no page asked a stranger for anything, nor complained', () => {
	expect(site.troubles).toEqual([]);
});
