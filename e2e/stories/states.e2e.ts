import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { WORKSPACE } from '@hopyard/config';
import { freePort } from '@hopyard/platform';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, origin, signIn, test } from '../fixtures.ts';
import { answering, type Front, openFront } from '../front.ts';

const themes = ['light', 'dark'] as const;
const WIDTHS = [900, 390];

async function expectNothingSideways(page: Page, where: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${where}, ${width} wide`).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Makes a project by the page that makes projects. */
async function makeProject(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New project' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Create project' }).click();
  await page.waitForURL(`**/p/${name}`);
}

for (const theme of themes) {
  test(`what is empty says what comes next, accessibly, in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const name = `empty-${theme}`;
    await signIn(page, 'owner');
    await makeProject(page, name);
    for (const [path, says] of [
      ['', 'Nothing ran here yet'],
      ['/files', 'No data yet'],
      ['/files/Resources', 'Nothing lies here yet.'],
      ['/jobs', 'No jobs yet'],
      ['/members', '1 member'],
      ['/deployments', 'No deployments yet'],
      ['/inbox', 'Nothing is wrong'],
      ['/alerting', 'Every alert is sent.'],
    ] as const) {
      await page.goto(`${origin()}/p/${name}${path}`);
      await expect(page.getByText(says).first()).toBeVisible();
      await expectAccessible(page);
      await expectNothingSideways(page, path);
    }
    // A project without a program is not told that it has one.
    await page.goto(`${origin()}/p/${name}/jobs`);
    await expect(page.getByRole('link', { name: 'Upload a program' })).toBeVisible();
  });
}

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

  for (const theme of themes) {
    test(`a page whose question fails says so, keeps its frame and can be asked again, accessibly, in the ${theme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await signIn(page, 'scientist');
      // The frame's own question is answered, the page's is not.
      front.weather.failing = /query (?!ProjectShell)\w*(Page|Root)\b/;
      for (const path of [
        '/',
        '/p/flights',
        '/p/flights/files',
        '/p/flights/files/raw',
        '/p/flights/jobs',
        '/p/flights/jobs/explore',
        '/p/flights/members',
      ]) {
        await page.goto(front.origin + path);
        await expect(page.getByRole('heading', { name: 'The page could not be drawn' })).toBeVisible();
        if (path !== '/') await expect(page.getByRole('navigation').first()).toBeVisible();
        await expectAccessible(page);
        await expectNothingSideways(page, path);
      }
      front.weather.failing = undefined;
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('heading', { name: 'Members', exact: true })).toBeVisible();
    });
  }

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
