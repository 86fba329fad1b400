import type { Page } from '@playwright/test';
import { expect, origin } from './fixtures.ts';

/** Uploads a program on the page of Resources and makes a job of it. Ends on the job's page. */
export async function makeJob(page: Page, { name, program, reads = '' }: { name: string; program: string; reads?: string }): Promise<void> {
  await expect(page.locator('[data-phase=live]')).toBeVisible();
  await page.setInputFiles('input[type=file]', { name: `${name}.py`, mimeType: 'text/x-python', buffer: Buffer.from(program) });
  await expect(page.getByRole('link', { name: `${name}.py` })).toBeVisible();
  await page.goto(`${origin()}/p/flights/jobs`);
  await page.getByRole('button', { name: 'New job' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Program').fill(`Resources/${name}.py`);
  await page.getByLabel('May read').fill(reads);
  await page.getByRole('button', { name: 'Create job' }).click();
  await page.waitForURL(`**/jobs/${name}`);
}

/** Runs the job whose page is open; answers the address of the execution. */
export async function runOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.waitForURL('**/runs/*');
  return new URL(page.url()).pathname;
}
