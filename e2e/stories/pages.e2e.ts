import { expect, expectAccessible, expectNothingSideways, origin, signIn, test } from '../fixtures.ts';

const PAGES = [
  ['home', '/'],
  ['overview', '/p/flights'],
  ['feature groups', '/p/flights/features'],
  ['feature views', '/p/flights/views'],
  ['training data', '/p/flights/training'],
  ['files', '/p/flights/files'],
  ['a directory with a preview', '/p/flights/files/raw?file=flights-3m.parquet'],
  ['members', '/p/flights/members'],
  ['deployments', '/p/flights/deployments'],
  ['inbox', '/p/flights/inbox'],
  ['alerting', '/p/flights/alerting'],
  ['jobs', '/p/flights/jobs'],
  ['experiments', '/p/flights/experiments'],
  ['models', '/p/flights/models'],
  ['a job', '/p/flights/jobs/explore'],
] as const;

test('every page is accessible in both themes, and narrow pages do not scroll sideways', async ({ page }) => {
  await page.goto(`${origin()}/sign-in`);
  await expectAccessible(page);
  await signIn(page, 'scientist');
  for (const [name, path] of PAGES) {
    await page.goto(origin() + path);
    await expect(page.locator('h1').first(), name).toBeVisible();
    if (path.includes('file=')) await expect(page.getByRole('group', { name: 'First rows' })).toBeVisible();
    await expectAccessible(page);
    await expectNothingSideways(page, name);
  }
  await page.getByRole('link', { name: /#1/ }).first().click();
  await expect(page.getByRole('log')).toContainText('flights in');
  await expectAccessible(page);
  await expectNothingSideways(page, 'a run');
});

test('what a Data Scientist may not do stays visible, and says why and who can', async ({ page }) => {
  await signIn(page, 'scientist', '/p/flights/members');
  await page.getByRole('button', { name: 'Add member' }).press('Enter');
  await expect(page.getByText('Only a Data Owner adds members')).toBeVisible();
  await expect(page.getByText('member:add')).toBeVisible();
  await page.goto(`${origin()}/p/flights/files/raw?file=airports.csv`);
  await page.getByRole('button', { name: 'Download' }).press('Enter');
  await expect(page.getByText('Only a Data Owner copies data out of the project')).toBeVisible();
});

test('a project that is not there and one that is somebody else’s look the same', async ({ page }) => {
  await signIn(page, 'admin');
  const seen: string[] = [];
  for (const name of ['flights', 'no-such-project']) {
    const response = await page.goto(`${origin()}/p/${name}`);
    expect(response?.status()).toBe(404);
    seen.push((await page.locator('main, body').first().innerText()).replaceAll(name, '…'));
  }
  expect(seen[0]).toBe(seen[1]);
});

test('signing in, going to a page and signing out works by keyboard alone, and the session is gone afterwards', async ({ page }) => {
  await signIn(page, 'scientist', '/p/flights');
  await expect(page.locator('[data-phase=live]')).toBeVisible();
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('members');
  await expect(page.getByRole('option', { name: /Members/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/p/flights/members');
  const cookies = await page.context().cookies();
  const session = cookies.find(({ name }) => name === 'hopyard_session');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect(await page.content()).not.toContain(session?.value);
  await page.request.post(`${origin()}/api/auth/sign-out`, { headers: { 'x-hopyard-csrf': '1', 'content-type': 'application/json' } });
  // What was open under the session closes by itself. One way to the sign-in may break another off.
  await expect(page).toHaveURL(/\/sign-in/);
});
