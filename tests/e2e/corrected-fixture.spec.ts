/** An interview that was corrected, and an essay that quotes it as it stood. */
import { expect, test } from '@playwright/test';
import { findViolations } from '../support/find-violations';

const GATES = 'lamp-there-are-eleven-gates-and-i';

test('a quote of words that were corrected says until when they stood so, and what differs now', async ({ page }) => {
  await page.goto(`./weir/#quote:${GATES}`);
  const mark = page.locator(`mark[data-quotes~="${GATES}"]`);
  await expect(mark).toHaveAttribute('data-fidelity', 'earlier');
  await expect(mark).toContainText('There are twelve gates');
  const sign = await mark.locator(':scope > :last-child').evaluate((end) => getComputedStyle(end, '::after').content);
  expect(sign).toContain('↺');
  const note = page.locator(`[id="note:${GATES}"]`);
  await expect(note).toContainText('Quoted as it stood until March 20, 2023');
  await expect(note).toContainText('The interview was corrected since.');
  await expect(note.locator('ins').first()).toHaveText('eleven');
  await expect(note.locator('del').first()).toHaveText('twelve');
});

test('words that were rewritten are quoted at what stands in their place, of a day that nobody recorded', async ({
  page,
}) => {
  await page.goto('./weir/');
  await expect(page.locator('mark[data-quotes~="lamp-left-a-piano-in-the-reeds"]')).toContainText('one boat');
  await expect(page.getByText('Quoted as it stood until a day that was not recorded')).toBeVisible();
});

test('quotes of what was struck are listed with the essay, and say so where they are shared', async ({ page }) => {
  await page.goto('./weir/lamp/');
  const list = page.locator('section', { hasText: 'As it stood in the interview, which was corrected since' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list).toContainText('“Between us, I never liked the council');
  await expect(list).toContainText('as it stood until March 20, 2023');
  await page.goto('./weir/q/lamp-between-us-i-never-liked-the/?stay');
  await expect(page.getByRole('heading', { name: 'These words are no longer in the interview' })).toBeVisible();
  await expect(page.getByText('as it stood until March 20, 2023')).toBeVisible();
});

test('an essay, the map and its table say it too', async ({ page }) => {
  await page.goto('./weir/lamp/');
  await expect(page.getByText('Quoted as it stood until March 20, 2023').first()).toBeVisible();
  await page.goto('./weir/map/');
  await expect(page.getByRole('row', { name: /There are eleven gates/ })).toContainText(
    'as it stood until March 20, 2023',
  );
});

test('the corrected record says what became of each passage, and which quotes have the words as they stood', async ({
  page,
}) => {
  await page.goto('./weir/changes/');
  const days = page.locator('main h2');
  await expect(days).toHaveText(['January 15, 2024', 'On a day that was not recorded', 'March 20, 2023']);
  const first = page.locator('[id="correction:1"]');
  await expect(first.getByText('Abel Hale: struck')).toBeVisible();
  const link = first.getByRole('link', { name: '“Between us, I never liked' });
  await expect(first).toContainText('Quoted in A Lamp in the Teeth as it stood until March 20, 2023: “Between us');
  await link.click();
  await expect(page.getByRole('heading', { name: 'These words are no longer in the interview' })).toBeVisible();
});

test('the pages about an edition say at their head which one, and break no rule', async ({ page }) => {
  for (const [address, title] of [
    ['./weir/changes/', 'What was changed'],
    ['./weir/map/', 'What is quoted, and where'],
    ['./harbour/spoken/', 'What editing took out or changed'],
  ] as const) {
    await page.goto(address);
    const head = page.locator('.title-page');
    await expect(head.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(head.locator('.people a')).toHaveAttribute('href', new RegExp(`${address.split('/')[1]}/$`));
    expect(await findViolations(page)).toEqual([]);
  }
});

test('a text that quotes it is verified by both wordings', async ({ page }) => {
  await page.goto('./verify/');
  await page.getByLabel('An interview of this library').selectOption('weir');
  await expect(page.locator('.verify-transcripts li')).toHaveCount(1);
  await page
    .getByLabel('Type, paste or drop a text with quotations')
    .fill('Hale said: “There are eleven gates, and I open seven of them myself.”');
  const found = page.locator('.verdict').first();
  await expect(found).toContainText('true to an earlier wording');
  await expect(found).toContainText('Quoted as it stood until March 20, 2023');
  await expect(found).toContainText('It was corrected since; now it differs:');
  await expect(found.getByRole('link', { name: /^What was changed/ })).toHaveAttribute(
    'href',
    /weir\/changes\/#correction:1$/,
  );
});
