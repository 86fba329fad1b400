import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

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
        if (['error', 'warning'].includes(message.type()) && !/Failed to load resource|WebSocket/.test(message.text())) noise.push(message.text());
      });
      page.on('pageerror', (error) => noise.push(error.message));
      await use(undefined);
      expect(noise.filter((line) => !expectedNoise?.test(line))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Nothing that axe finds wrong by WCAG 2.2 A and AA and best practice. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(', ')}`)).toEqual([]);
}

export { expect };
