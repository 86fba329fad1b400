import type { Locator, Page } from '@playwright/test';
import { expect, origin, signIn, test } from '../fixtures.ts';
import { makeJob } from '../jobs.ts';

const ENDLESS = `
import time
for line in range(10_000):
    print(f"line {line:05d}", flush=True)
    if line > 100:
        time.sleep(0.1)
`;

/** Goes to a control by Tab alone, and sees where the focus is: a ring of two pixels at least, or an edge of the control's own. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return expectFocusVisible(page);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}.`);
}

async function expectFocusVisible(page: Page): Promise<void> {
  const ring = await page.evaluate(() => {
    const shown = [document.activeElement, document.activeElement?.parentElement].flatMap((element) => (element ? [getComputedStyle(element)] : []));
    return shown.some(
      ({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
    );
  });
  expect(ring, 'the focus is visible').toBe(true);
}

async function open(page: Page, link: Locator, address: string | RegExp): Promise<void> {
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
}

test('from the project over a file to a run that is followed and stopped, by keyboard alone, with the focus always in sight', async ({ page }) => {
  await signIn(page, 'scientist', '/p/flights/files/Resources');
  await makeJob(page, { name: 'endless', program: ENDLESS });
  await page.goto(origin());

  await open(page, page.getByRole('main').getByRole('link', { name: /flights/ }), '**/p/flights');
  await open(page, page.getByRole('link', { name: 'Files', exact: true }), '**/p/flights/files');
  await open(page, page.getByRole('link', { name: /^raw/ }), '**/files/raw');
  await open(page, page.getByRole('link', { name: 'airports.csv' }), '**/files/raw?file=airports.csv');
  await expect(page.getByRole('group', { name: 'First rows' })).toBeVisible();
  await tabTo(page, page.getByRole('group', { name: 'First rows' }));

  await page.keyboard.press('g');
  await page.keyboard.press('j');
  await page.waitForURL('**/p/flights/jobs');
  await open(page, page.getByRole('link', { name: /^endless/ }), '**/jobs/endless');
  await open(page, page.getByRole('button', { name: 'Run', exact: true }), '**/runs/*');

  const log = page.getByRole('log');
  await expect(log).toContainText('line 00100');
  await tabTo(page, log);
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('button', { name: 'Follow', exact: true })).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('e');
  await expect(page.getByRole('button', { name: 'Following' })).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, page.getByRole('button', { name: 'Stop', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Stop execution' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-state=stopped]').first()).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});
