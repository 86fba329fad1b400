import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { WORKSPACE } from '@hopyard/config';
import { freePort } from '@hopyard/platform';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNothingSideways, origin, signIn, test } from '../fixtures.ts';
import { answering, type Front, openFront } from '../front.ts';

/** Makes a project by the page that makes projects. */
async function makeProject(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New project' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Create project' }).click();
  await page.waitForURL(`**/p/${name}`);
}

test('what is empty says what comes next, accessibly', async ({ page }) => {
  await signIn(page, 'owner');
  await makeProject(page, 'empty');
  for (const [path, says] of [
    ['', 'Nothing ran here yet'],
    ['/features', 'No feature groups yet'],
    ['/views', 'No feature views yet'],
    ['/training', 'No training data yet'],
    ['/files', 'No data yet'],
    ['/files/Resources', 'Nothing lies here yet.'],
    ['/jobs', 'No jobs yet'],
    ['/experiments', 'No experiments yet'],
    ['/models', 'No models yet'],
    ['/members', '1 member'],
    ['/deployments', 'No deployments yet'],
    ['/inbox', 'Nothing is wrong'],
    ['/alerting', 'Every alert is sent.'],
  ] as const) {
    await page.goto(`${origin()}/p/empty${path}`);
    await expect(page.getByText(says).first()).toBeVisible();
    await expectAccessible(page);
    await expectNothingSideways(page, path);
  }
  // A project without a program is not told that it has one.
  await page.goto(`${origin()}/p/empty/jobs`);
  await expect(page.getByRole('link', { name: 'Upload a program' })).toBeVisible();
});

test('a directory with hundreds of entries shows them a page at a time, and the keyboard goes on where they begin', async ({ page }) => {
  await signIn(page, 'owner');
  await makeProject(page, 'full');
  await page.goto(`${origin()}/p/full/files/Resources`);
  await expect(page.locator('[data-phase=live]')).toBeVisible();
  const files = Array.from({ length: 120 }, (_, i) => ({
    name: `${'a-name-as-long-as-names-are-'.repeat(i % 6)}${String(i).padStart(3, '0')}.py`,
    mimeType: 'text/x-python',
    buffer: Buffer.from('print(1)\n'),
  }));
  await page.setInputFiles('input[type=file]', files);
  await expect(page.getByText('120 files')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-phase=live]')).toBeVisible();
  const entries = page.getByRole('table', { name: 'Contents of Resources' }).getByRole('link');
  await expect(entries).toHaveCount(100);
  await expectNothingSideways(page, 'a full directory');
  await page.getByRole('button', { name: 'Show more entries' }).press('Enter');
  await expect(entries).toHaveCount(120);
  await page.keyboard.press('Tab');
  await expect(entries.nth(100)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Show more entries' })).toBeHidden();
});

test.describe('behind a front that can let the graph fail', () => {
  // What a failing Server Component leaves on the console.
  test.use({ expectedNoise: /React error #441|Server Components render/ });
  let front: Front;
  let stop = async () => {};

  test.beforeAll(async () => {
    const [webPort, frontPort] = [await freePort(), await freePort()];
    const web = new URL(`http://127.0.0.1:${webPort}`);
    const app = spawn(process.execPath, ['server.js'], {
      cwd: join(WORKSPACE, 'ui', '.next', 'standalone', 'ui'),
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'production', PORT: String(webPort), HOSTNAME: '127.0.0.1', GATEWAY_ORIGIN: `http://127.0.0.1:${frontPort}` },
    });
    front = await openFront({ platform: new URL(origin().replace('localhost', '127.0.0.1')), web, port: frontPort, pageOrigin: origin() });
    stop = async () => {
      const ended = once(app, 'exit');
      app.kill();
      await ended;
      await front[Symbol.asyncDispose]();
    };
    await answering(web);
  });
  test.afterAll(() => stop());

  test('a page whose question fails says so, keeps its frame and can be asked again, accessibly', async ({ page }) => {
    await signIn(page, 'scientist');
    // The frame's own question is answered, the page's is not.
    front.weather.failing = /query (?!ProjectShell)\w*(Page|Root)\b/;
    const parts = ['', 'features', 'views', 'training', 'files', 'jobs', 'jobs/explore', 'experiments', 'models', 'deployments', 'inbox', 'alerting'];
    for (const path of [...parts, 'members']) {
      await page.goto(`${front.origin}/p/flights/${path}`);
      await expect(page.getByRole('heading', { name: 'The page could not be drawn' }), path).toBeVisible();
      await expect(page.getByRole('navigation').first()).toBeVisible();
    }
    // They fail alike.
    await expectAccessible(page);
    await expectNothingSideways(page, 'a page that failed');
    front.weather.failing = undefined;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Members', exact: true })).toBeVisible();
    // Who may not be told of their role is not taken for somebody who may see nothing.
    front.weather.failing = /query Role\b/;
    await page.goto(`${front.origin}/p/flights/inferences/any`);
    await expect(page.getByRole('heading', { name: 'The page could not be drawn' })).toBeVisible();
    front.weather.failing = /query HomePage\b/;
    await page.goto(front.origin);
    await expect(page.getByRole('heading', { name: 'The page could not be drawn' })).toBeVisible();
    await expectAccessible(page);
    front.weather.failing = undefined;
  });

  test('a page that tarries shows the shape of what comes, with its frame, and then comes', async ({ page }) => {
    await signIn(page, 'scientist');
    await page.goto(`${front.origin}/p/flights`);
    await expect(page.locator('[data-phase=live]')).toBeVisible();
    let release = () => {};
    front.weather.late = { operations: /query MembersPage\b/, until: new Promise((resolve) => (release = resolve)) };
    await page.getByRole('link', { name: 'Members', exact: true }).click();
    await expect(page.getByRole('status', { name: /Loading/ })).toBeVisible();
    await expectAccessible(page);
    release();
    await expect(page.getByRole('heading', { name: 'Members', exact: true })).toBeVisible();
    front.weather.late = undefined;
  });
});
