import { type Page } from '@playwright/test';
import { expect, origin, signIn, test } from '../fixtures.ts';
import { cuttableSockets } from '../sockets.ts';

const PROGRAM = `
import time
import hopyard

project = hopyard.connect()
with project.start_run("ticks") as run:
    for tick in range(60):
        print(f"tick {tick:03d}", flush=True)
        run.log(step=tick, value=tick % 7)
        time.sleep(0.15)
`;

/** Every line of the log by its offset, gathered by scrolling from its top to its end: the pane draws only what is in sight. */
async function lines(page: Page): Promise<Map<number, string>> {
  const pane = page.getByRole('log');
  const seen = new Map<number, string>();
  // Only somebody who moves it lets go of the end.
  await pane.press('Home');
  await pane.evaluate((element) => element.scrollTo({ top: 0 }));
  for (let end = false; !end;) {
    // What a scroll brings in sight is drawn in the frame after it.
    await pane.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const drawn = await pane
      .locator('[data-offset]')
      .evaluateAll((elements) => elements.map((element) => [element.getAttribute('data-offset'), element.textContent]));
    expect(new Set(drawn.map(([offset]) => offset)).size, 'no offset is drawn twice').toBe(drawn.length);
    for (const [offset, text] of drawn) seen.set(Number(offset), text ?? '');
    end = await pane.evaluate((element) => {
      const before = element.scrollTop;
      element.scrollBy({ top: element.clientHeight / 2 });
      return element.scrollTop === before;
    });
  }
  return seen;
}

test('a Data Scientist uploads a program, makes a job, runs it, follows it live, and misses and repeats nothing when the socket is cut', async ({
  page,
  context,
}) => {
  const cut = await cuttableSockets(page);
  const badge = page.locator('[data-phase]');
  await signIn(page, 'scientist', '/p/flights/files/Resources');
  await expect(badge).toHaveAttribute('data-phase', 'live');
  await page.setInputFiles('input[type=file]', { name: 'ticks.py', mimeType: 'text/x-python', buffer: Buffer.from(PROGRAM) });
  await expect(page.getByRole('link', { name: 'ticks.py' })).toBeVisible();

  await page.goto(`${origin()}/p/flights/jobs`);
  await page.getByRole('button', { name: 'New job' }).click();
  await page.getByLabel('Name').fill('ticks');
  await page.getByLabel('Program').fill('Resources/ticks.py');
  await page.getByRole('button', { name: 'Create job' }).click();
  await page.waitForURL('**/jobs/ticks');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.waitForURL('**/runs/*');

  await expect(badge).toHaveAttribute('data-phase', 'live');
  await expect(page.getByRole('log')).toContainText('tick 005');
  // The curve is drawn while the program runs.
  await expect(page.getByRole('img', { name: /value/ })).toBeVisible();
  await expect(page.locator('[data-state=running]').first()).toBeVisible();

  // The network goes: the badge says so, and no page pretends otherwise.
  await context.setOffline(true);
  await cut();
  await expect(badge).toHaveAttribute('data-phase', /reconnecting|stale/);
  await context.setOffline(false);
  await expect(badge).toHaveAttribute('data-phase', 'live');

  await expect(page.locator('[data-state=succeeded]').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('log')).toContainText('tick 059');
  const log = [...(await lines(page))].toSorted(([one], [other]) => one - other);
  expect(log.map(([offset]) => offset)).toEqual(Array.from({ length: log.length }, (_, offset) => offset));
  const ticks = log.flatMap(([, text]) => /tick \d{3}/.exec(text) ?? []);
  expect(ticks).toEqual(Array.from({ length: 60 }, (_, tick) => `tick ${String(tick).padStart(3, '0')}`));
});

test('a page that lacks what speaks over its socket does not say that it is live, asks for it again, and is live once it comes', async ({ page }) => {
  await signIn(page, 'scientist');
  let failures = 0;
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch();
    if (!(await response.text()).includes('graphql-transport-ws')) return route.fulfill({ response });
    failures++;
    return route.abort();
  });
  await page.goto(`${origin()}/p/flights/jobs`);
  const badge = page.locator('[data-phase]');
  // The loader itself asks twice; what comes after that is the page's doing.
  await expect.poll(() => failures).toBeGreaterThan(3);
  await expect(badge).toHaveAttribute('data-phase', /connecting|stale/);
  await page.unroute('**/_next/static/chunks/*.js');
  await expect(badge).toHaveAttribute('data-phase', 'live');
});
