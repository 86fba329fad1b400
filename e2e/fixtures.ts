import { test as base, expect, type Page } from '@playwright/test';
import axe from 'axe-core';

export type Who = 'owner' | 'scientist' | 'admin';
const users = () => JSON.parse(process.env['E2E_USERS'] ?? '{}') as Record<Who, { username: string; password: string }>;
export const origin = () => process.env['E2E_ORIGIN'] ?? '';

/** Signs in as people do. */
export async function signIn(page: Page, who: Who, next = '/'): Promise<void> {
  const { username, password } = users()[who];
  await page.goto(`${origin()}/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('E-mail').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname === next);
}

/** Signs in as the owner, and makes a project. Ends on its page. */
export async function openProject(page: Page, name: string): Promise<void> {
  await signIn(page, 'owner');
  await page.getByRole('button', { name: 'New project' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Create project' }).click();
  await page.waitForURL(`**/p/${name}`);
}

/** Signs in as programs outside of the platform do: where a project's API is, and what to send along. */
export async function signInByApi(who: Who, project: string): Promise<{ base: string; headers: Record<string, string> }> {
  const response = await fetch(`${origin()}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hopyard-csrf': '1' },
    body: JSON.stringify(users()[who]),
  });
  const { token } = (await response.json()) as { token: string };
  return { base: `${origin()}/api/projects/${project}`, headers: { authorization: `Bearer ${token}` } };
}

/** What the browser says of itself: also that a slow machine drew late what it had preloaded. */
const NO_NOISE = /Failed to load resource|WebSocket|preloaded using link preload but not used within a few seconds/;

/** What nobody may do to a page: phone out, or say anything on the console. */
export const test = base.extend<{ quiet: undefined; expectedNoise: RegExp | null }>({
  /** What a story provokes on purpose. */
  expectedNoise: [null, { option: true }],
  quiet: [
    async ({ page, expectedNoise }, use) => {
      const noise: string[] = [];
      page.on('request', (request) => {
        const { hostname } = new URL(request.url());
        if (!['localhost', '127.0.0.1'].includes(hostname) && /^(http|ws)/.test(request.url())) noise.push(`request to ${hostname}`);
      });
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !NO_NOISE.test(message.text())) noise.push(message.text());
      });
      page.on('pageerror', (error) => noise.push(error.message));
      await use(undefined);
      expect(noise.filter((line) => !expectedNoise?.test(line))).toEqual([]);
    },
    { auto: true },
  ],
});

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nothing that axe finds wrong by WCAG 2.2 A and AA and best practice, in both themes: in the dark one, which has the same parts, by contrast. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  for (const [colorScheme, runOnly] of [
    ['dark', ['color-contrast']],
    ['light', RULES],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(async (only) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly: [...only], resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(', ')}`);
    }, runOnly);
    expect(found, `${page.url()}, ${colorScheme}`).toEqual([]);
  }
}

const WIDTHS = [900, 390];

/** No page is wider than a small window or a phone. */
export async function expectNothingSideways(page: Page, where: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    // A chart takes its new width in the frame after.
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${where}, ${width} wide`).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

export { expect };
