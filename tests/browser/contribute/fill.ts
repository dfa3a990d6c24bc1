import type { Page } from 'playwright-core';
import type { Case, ClaimCase, SourceCase } from './case.ts';

/** Fills the form in, as a contributor would, and waits for what the check says. */
export async function fillIn(page: Page, { known, source, claims }: Case): Promise<void> {
	if (known !== undefined) {
		await page.getByLabel('One that is listed here', { exact: true }).check();
		await pick(page, '#source-known', known);
	}
	if (source) await fillSource(page, source);
	for (const [index, claim] of claims.entries()) {
		if (index > 0) {
			await page.getByRole('button', { name: 'Add another claim of this source' }).click();
		}
		await fillClaim(page, index, claim);
	}
	await settle(page);
}

/** Waits until what is shown is about what was typed. */
export async function settle(page: Page): Promise<void> {
	await page.locator('.summary[aria-busy="false"]').waitFor();
}

/** Finds something by typing, and takes the first that is found. */
export async function pick(page: Page, field: string, words: string): Promise<void> {
	await page.locator(field).fill(words);
	await page.getByRole('option').filter({ visible: true }).first().waitFor();
	await page.locator(field).press('Enter');
	await page.getByRole('option').filter({ visible: true }).first().waitFor({ state: 'hidden' });
}

async function fillSource(page: Page, source: SourceCase): Promise<void> {
	const put = async (name: string, value: string | undefined) => {
		if (value !== undefined) await page.locator(`#source-${name}`).fill(value);
	};
	await put('title', source.title);
	if (source.kind !== undefined) await page.locator('#source-kind').selectOption(source.kind);
	await put('publisher', source.publisher);
	await put('issued', source.issued);
	await put('url', source.url);
	await put('url-unknown', source.urlUnknown);
	if (source.person) {
		const [family, given] = source.person;
		await page.getByRole('button', { name: 'Add a person' }).click();
		await page.getByLabel('Family name').fill(family);
		await page.getByLabel('Given name').fill(given);
	}
	for (const name of source.speaksFor ?? []) {
		await page.locator('#source-speaks-for').getByLabel(name).check();
	}
	const more = [source.id, source.note, source.derivedFrom].some((value) => value !== undefined);
	if (more) await page.getByText('More: what it rests on').click();
	await put('id', source.id);
	await put('note', source.note);
	if (source.derivedFrom !== undefined) {
		await pick(page, '#source-derived-from', source.derivedFrom);
	}
}

async function fillClaim(page: Page, index: number, claim: ClaimCase): Promise<void> {
	const name = `#claim-${index}`;
	await pick(page, `${name}-question`, claim.ask);
	if (claim.subject) await page.locator(`${name}-subject`).getByLabel(claim.subject).check();
	const { choose, type, members = {}, given = {} } = claim;
	if (choose !== undefined) {
		await page.locator(`${name}-answer`).getByLabel(choose, { exact: true }).check();
	}
	if (type !== undefined) {
		const free = page.locator(`${name}-includes`);
		await ((await free.count()) > 0 ? free : page.locator(`${name}-answer`)).fill(type);
	}
	for (const [member, place] of Object.entries(members)) {
		const row = page.getByRole('radiogroup', { name: member });
		await row.getByLabel(place, { exact: true }).check();
	}
	if (claim.basis !== undefined) await page.locator(`${name}-basis`).selectOption(claim.basis);
	for (const field of ['versions', 'period', 'at', 'gist'] as const) {
		const value = claim[field];
		if (value !== undefined) await page.locator(`${name}-${field}`).fill(value);
	}
	for (const [condition, value] of Object.entries(given)) {
		await page.locator(`${name}-given-${condition}`).selectOption(value);
	}
	if (claim.id === undefined) return;
	const section = page.locator('.claim').nth(index);
	await section.getByText('Its id').click();
	await page.locator(`${name}-id`).fill(claim.id);
}
