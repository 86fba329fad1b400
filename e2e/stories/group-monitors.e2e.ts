import { openFeatureStore, TRIPS, trips } from '../features.ts';
import { expect, expectAccessible, expectNothingSideways, signIn, test } from '../fixtures.ts';

test('commits of a feature group are watched, and one whose rows are unlike those before raises an alert on its page', async ({ page }) => {
  const store = await openFeatureStore('flights');
  const group = await store.group('watched_journeys', TRIPS, { primaryKey: ['trip'], eventTime: 'event_time' });
  await store.insert(group, trips(0, 240));
  await signIn(page, 'owner', '/p/flights/features/watched_journeys/v/1/monitoring');
  await expect(page.getByText('No monitor yet')).toBeVisible();
  await page.getByRole('button', { name: 'Create monitor' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Against')).toHaveValue('PREVIOUS_WINDOW');
  await expect(dialog.getByLabel('A window is')).toBeHidden();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Create monitor' }).click();
  await expect(page.getByText('a window a commit against the commit before')).toBeVisible();
  await expect(page.locator('[data-phase=live]')).toBeVisible();

  const drift = page.getByRole('table', { name: 'Drift by watched_journeys-drift' });
  await store.insert(group, trips(240, 24));
  await expect(page.getByText('window 1, 264 rows')).toBeVisible({ timeout: 30_000 });
  const far = trips(0, 264).replaceAll(/^(\d+,[^,]+,[^,]+),\d+/gm, '$1,5000');
  await store.insert(group, far);
  await expect(page.getByRole('article', { name: /^PSI of distance is .*above its limit of 0.25 \(monitor watched_journeys-drift\)/ })).toBeVisible({
    timeout: 30_000,
  });
  await expect(drift.getByRole('row', { name: /distance/ })).toContainText('Drift');
  await expect(page.getByRole('link', { name: '1 alert' })).toBeVisible();
  await expectAccessible(page);
  await expectNothingSideways(page, page.url());

  await page.getByRole('button', { name: 'Create monitor' }).click();
  await dialog.getByLabel('Name').fill('journeys-of-january');
  await dialog.getByLabel('Against').selectOption({ label: 'Rows of a range of event times' });
  await dialog.getByRole('button', { name: 'Create monitor' }).click();
  await expect(dialog.getByText('Say from when to when.')).toBeVisible();
  await dialog.getByLabel('From, in UTC').fill('2001-01-02T00:00');
  await dialog.getByLabel('To, in UTC').fill('2001-01-01T00:00');
  await dialog.getByRole('button', { name: 'Create monitor' }).click();
  await expect(dialog.getByText('A range ends after it begins.')).toBeVisible();
  await dialog.getByLabel('From, in UTC').fill('2001-01-01T00:00');
  await dialog.getByLabel('To, in UTC').fill('2001-01-06T00:00');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Create monitor' }).click();
  await expect(page.getByText(/a window a commit against what was from/)).toBeVisible();
  await expect(page.getByText('Its reference is being counted')).toBeHidden({ timeout: 30_000 });
  await store.insert(group, trips(264, 1));
  await expect(page.getByRole('table', { name: 'Drift by journeys-of-january' })).toBeVisible({ timeout: 30_000 });

  // On a phone not all tabs fit, and the one that is shown is in sight.
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(page.url().replace('/monitoring', '/code'));
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Code', exact: true })).toBeInViewport({ ratio: 1 });
});
