import type { CDPSession, Page } from '@playwright/test';
import { expect, origin, signIn, test } from '../fixtures.ts';
import { makeJob, runOf } from '../jobs.ts';

/** What a page may weigh, in bytes over the wire, and how far it may move. */
const BUDGETS = { js: 200_000, css: 15_000, font: 80_000, html: 60_000, shift: 0.02, heap: 30_000_000 };

type Weights = { js: number; css: number; font: number; html: number; later: number };
type Vitals = { lcp: number; inp: number; shift: number; longTasks: number; moved: string[] };

/** Prints a time beside its budget. Times depend on the machine, so that they are told and not asserted. */
function tell(what: string, value: string, budget: string): void {
  test.info().annotations.push({ type: 'measured', description: `${what}: ${value} (budget ${budget})` });
  process.stdout.write(`    ${what}: ${value} (budget ${budget})\n`);
}

const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
const percentile = (values: readonly number[], share: number) =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Gathers vitals in the page from before its first script. */
async function watchVitals(page: Page): Promise<() => Promise<Vitals>> {
  await page.addInitScript(() => {
    const vitals = { lcp: 0, inp: 0, shift: 0, longTasks: 0, moved: [] as string[] };
    Object.assign(window, { vitals });
    const watch = (type: string, look: (entry: PerformanceEntry) => void, more = {}) =>
      new PerformanceObserver((list) => list.getEntries().forEach(look)).observe({ type, buffered: true, ...more });
    watch('largest-contentful-paint', ({ startTime }) => (vitals.lcp = startTime));
    watch('event', (entry) => 'interactionId' in entry && entry.interactionId && (vitals.inp = Math.max(vitals.inp, entry.duration)), {
      durationThreshold: 16,
    });
    watch('layout-shift', (entry) => {
      const { value, hadRecentInput, sources } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Node }[] };
      if (hadRecentInput) return;
      vitals.shift += value;
      const nameOf = (node?: Node) => (node instanceof Element ? `${node.tagName}.${node.className}` : (node?.nodeName ?? '?'));
      vitals.moved.push(`${value.toFixed(4)} by ${sources.map(({ node }) => nameOf(node)).join(' and ')}`);
    });
    watch('longtask', ({ startTime, duration }) => startTime < 10_000 && (vitals.longTasks += duration));
  });
  return () => page.evaluate(() => (window as unknown as { vitals: Vitals }).vitals);
}

const KINDS: Record<string, keyof Weights> = { Script: 'js', Stylesheet: 'css', Font: 'font', Document: 'html' };

/** Opens a page with an empty cache and weighs what its HTML names, over the wire; what scripts fetch later is told apart. */
async function weigh(page: Page, session: CDPSession, path: string): Promise<Weights> {
  const weights: Weights = { js: 0, css: 0, font: 0, html: 0, later: 0 };
  const kinds = new Map<string, keyof Weights>();
  const addresses = new Map<string, string>();
  const scripts: [address: string, bytes: number][] = [];
  const onResponse = ({ requestId, type, response }: { requestId: string; type: string; response: { url: string } }) => {
    addresses.set(requestId, new URL(response.url).pathname);
    const kind = KINDS[type];
    if (kind) kinds.set(requestId, kind);
  };
  const onFinished = ({ requestId, encodedDataLength }: { requestId: string; encodedDataLength: number }) => {
    const kind = kinds.get(requestId);
    if (kind === 'js') scripts.push([addresses.get(requestId) ?? '', encodedDataLength]);
    else if (kind) weights[kind] += encodedDataLength;
  };
  session.on('Network.responseReceived', onResponse);
  session.on('Network.loadingFinished', onFinished);
  const html = (await (await page.goto(origin() + path))?.text()) ?? '';
  await expect(page.locator('[data-phase=live]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  session.off('Network.responseReceived', onResponse);
  session.off('Network.loadingFinished', onFinished);
  for (const [address, size] of scripts) weights[html.includes(address) ? 'js' : 'later'] += size;
  return weights;
}

/** What people do first, with both hands. */
async function interact(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('jo');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.locator('[data-phase]').click();
  await page.keyboard.press('Escape');
  for (let i = 0; i < 5; i++) await page.keyboard.press('Tab');
}

test('overview, files and a run keep to their budgets of bytes and do not move while they load', async ({ page }) => {
  await signIn(page, 'scientist', '/p/flights/jobs/explore');
  const run = (await page.getByRole('link', { name: /#1/ }).first().getAttribute('href')) ?? '';
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const vitals = await watchVitals(page);
  for (const [name, path] of [
    ['overview', '/p/flights'],
    ['files', '/p/flights/files/raw'],
    ['run', run],
  ] as const) {
    const weights = await weigh(page, session, path);
    const still = await vitals();
    await interact(page);
    const { lcp, inp, shift, longTasks, moved } = await vitals();
    for (const kind of ['js', 'css', 'font', 'html'] as const) {
      tell(`${name}, ${kind}`, `${(weights[kind] / 1000).toFixed(1)} kB`, `${BUDGETS[kind] / 1000} kB, asserted`);
      expect.soft(weights[kind], `${kind} of ${name}`).toBeLessThanOrEqual(BUDGETS[kind]);
      expect.soft(weights[kind], `${kind} of ${name} was weighed`).toBeGreaterThan(0);
    }
    tell(`${name}, js that comes later`, `${(weights.later / 1000).toFixed(1)} kB`, 'none');
    tell(`${name}, layout shift`, Math.max(still.shift, shift).toFixed(4), `${BUDGETS.shift}, asserted`);
    expect.soft(Math.max(still.shift, shift), `layout shift of ${name}: ${moved.join(', ')}`).toBeLessThanOrEqual(BUDGETS.shift);
    tell(`${name}, largest paint`, milliseconds(lcp), '1200 ms');
    tell(`${name}, slowest interaction`, milliseconds(inp), '100 ms');
    tell(`${name}, long tasks of the first ten seconds`, milliseconds(longTasks), '500 ms');
  }
});

test('the session is in no page, script or style that the browser is given', async ({ page }) => {
  await signIn(page, 'scientist');
  const session = (await page.context().cookies()).find(({ name }) => name === 'hopyard_session')?.value ?? '';
  expect(session.length).toBeGreaterThan(20);
  const read: Promise<[url: string, holds: boolean]>[] = [];
  page.on('response', (response) => {
    if (!['document', 'script', 'stylesheet', 'fetch', 'xhr'].includes(response.request().resourceType())) return;
    // A response that the page left behind has no body any more, and was not given to anybody.
    const body = response.text().catch(() => '');
    read.push(body.then((text) => [response.url(), text.includes(session) || text.includes(encodeURIComponent(session))]));
  });
  for (const path of ['/', '/p/flights', '/p/flights/files/raw?file=airports.csv', '/p/flights/jobs/explore', '/p/flights/members']) {
    await page.goto(origin() + path);
    await page.waitForLoadState('networkidle');
  }
  const responses = await Promise.all(read);
  expect(responses.length).toBeGreaterThan(20);
  expect(responses.filter(([, holds]) => holds).map(([url]) => url)).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).not.toContain('hopyard_session');
});

const CLOCK = `
import time
for line in range(240):
    print(f"at {time.time():.4f} line {line}", flush=True)
    time.sleep(0.05)
`;

test('a followed log paints its lines soon after they are written, and the page does not grow', async ({ page }) => {
  await signIn(page, 'scientist', '/p/flights/files/Resources');
  await makeJob(page, { name: 'clock', program: CLOCK });
  await page.goto(origin() + (await runOf(page)));
  const log = page.getByRole('log');
  await expect(log).toContainText('line 10');
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  };
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await heap();
  await log.evaluate((pane) => {
    const seen = new Set<string>();
    const delays: number[] = [];
    Object.assign(window, { delays });
    new MutationObserver(() => {
      const fresh = [...pane.querySelectorAll('[data-offset]')].flatMap((line) => /at (\d+\.\d+) line \d+/.exec(line.textContent ?? '')?.[1] ?? []);
      const news = fresh.filter((at) => !seen.has(at) && seen.add(at));
      // What is drawn in this frame is painted before the task after it.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => delays.push(...news.map((at) => Date.now() - Number(at) * 1000));
        port2.postMessage(null);
      });
    }).observe(pane, { childList: true, subtree: true, characterData: true });
  });
  await expect(log).toContainText('line 239', { timeout: 40_000 });
  // Lines that stood there when the watch began are older than their paint.
  const delays = (await page.evaluate(() => (window as unknown as { delays: number[] }).delays)).slice(60);
  expect(delays.length).toBeGreaterThan(100);
  tell('log line to paint, half within', milliseconds(percentile(delays, 0.5)), '80 ms');
  tell('log line to paint, 95 of 100 within', milliseconds(percentile(delays, 0.95)), '150 ms');
  const growth = (await heap()) - before;
  tell('growth of the heap over 240 lines', `${(growth / 1e6).toFixed(1)} MB`, `${BUDGETS.heap / 1e6} MB, asserted`);
  expect(growth).toBeLessThan(BUDGETS.heap);
});
