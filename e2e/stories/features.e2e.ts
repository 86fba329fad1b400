import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNothingSideways, origin, signIn, test } from '../fixtures.ts';
import { openFeatureStore, STATIONS, stations, TRIPS, trips } from '../features.ts';

async function expectFitting(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNothingSideways(page, page.url());
}

test('rows are inserted into a feature group, its history is travelled, and its rows are frozen to train on without seeing their future', async ({
  page,
}) => {
  const store = await openFeatureStore('flights');
  const group = await store.group('trips', TRIPS, { primaryKey: ['trip'], eventTime: 'event_time', description: 'One row a trip.' });
  const known = await store.group('stations', STATIONS, { primaryKey: ['station'], eventTime: 'event_time', online: true });
  await store.insert(known, stations(20));

  await signIn(page, 'owner', '/p/flights/features');
  await page.getByRole('searchbox', { name: 'Search feature groups' }).fill('trip');
  await page.getByRole('table', { name: 'Feature groups' }).getByRole('link', { name: /trips/ }).click();
  await page.waitForURL('**/features/trips/v/1');
  await expect(page.getByText('no rows yet')).toBeVisible();
  await expect(page.locator('[data-phase=live]')).toBeVisible();

  // What does not fit is refused with its place, and nothing is changed.
  await page.getByRole('button', { name: 'Insert rows' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('File').setInputFiles({ name: 'wrong.csv', mimeType: 'text/csv', buffer: Buffer.from('trip,station\n1,north\n') });
  await dialog.getByRole('button', { name: 'Insert rows' }).click();
  await expect(dialog.getByRole('alert')).toContainText(/event_time|distance|late/);
  await dialog.getByLabel('File').setInputFiles({ name: 'trips.csv', mimeType: 'text/csv', buffer: Buffer.from(trips(0, 240)) });
  await dialog.getByRole('button', { name: 'Insert rows' }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  const history = page.getByRole('list', { name: 'Commits, newest first' });
  await expect(history.getByRole('link', { name: 'Rows inserted #1' })).toBeVisible();
  await expect(page.getByRole('img', { name: /Distribution of distance/ })).toBeVisible();
  await expectFitting(page);

  // Another commit appears by itself; the earlier state is one click away, in the address.
  await store.insert(group, trips(240, 240));
  await expect(history.getByRole('link', { name: 'Rows inserted #2' })).toBeVisible();
  const rows = page.getByRole('definition').first();
  await expect(rows).toHaveText('480');
  await history.getByRole('link', { name: 'Rows inserted #1' }).click();
  await page.waitForURL(/at=/);
  await expect(rows).toHaveText('240');
  await page.getByRole('slider', { name: 'Show the feature group as of a commit' }).press('End');
  await page.waitForURL((url) => !url.search);
  await expect(rows).toHaveText('480');
  await page.getByRole('link', { name: 'Preview' }).click();
  await expect(page.getByRole('group', { name: 'Rows' })).toContainText('2001-01-01', { timeout: 30_000 });
  await expectFitting(page);

  await store.view('trip_delay', { baseId: group.id, joins: [{ featureGroupId: known.id, prefix: 'station_' }] }, ['late']);
  await page.goto(`${origin()}/p/flights/views/trip_delay/v/1`);
  await expect(page.getByRole('list', { name: 'Joined groups' })).toContainText('newest row at the time of the base row');
  await expectFitting(page);
  await page.getByRole('link', { name: 'Look up' }).click();
  await page.getByLabel('station', { exact: true }).fill('north');
  await page.getByRole('button', { name: 'Look up' }).click();
  const vector = page.getByRole('table', { name: 'Vector' });
  await expect(vector.getByRole('row', { name: /station_departures/ })).toContainText('200');
  await page.getByLabel('station', { exact: true }).fill('west');
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(vector.getByRole('row', { name: /station_departures/ })).toContainText('missing');
  await expect(page.getByText('Incomplete')).toBeVisible();
  await expectFitting(page);

  await page.getByRole('button', { name: 'Make training dataset' }).click();
  for (const [i, [from, to]] of [
    ['2001-01-01', '2001-01-11'],
    ['2001-01-11', '2001-01-16'],
    ['2001-01-16', '2001-01-21'],
  ].entries()) {
    await dialog.getByLabel(`First day of split ${i + 1}`).fill(from as string);
    await dialog.getByLabel(`Day after split ${i + 1}`).fill(to as string);
  }
  await dialog.getByRole('button', { name: 'Make training dataset' }).click();
  await page.waitForURL('**/training/*');
  // It is frozen while the page looks on.
  await expect(page.getByRole('heading', { name: 'No row sees its future' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Frozen')).toBeVisible();
  const splits = page.getByRole('table', { name: 'Splits side by side' });
  for (const name of ['train', 'validation', 'test']) await expect(splits.getByRole('columnheader', { name: new RegExp(`^${name}`) })).toBeVisible();
  await expect(splits.getByRole('columnheader', { name: /^train/ })).toContainText('240 rows');
  await expect(splits.getByRole('row', { name: /station_departures/ }).getByRole('img')).toHaveCount(3);
  await expectFitting(page);
  await page.getByRole('link', { name: 'Rows' }).click();
  await expect(page.getByRole('group', { name: 'First rows of train' })).toContainText('station_departures', { timeout: 30_000 });
  await expectFitting(page);
});
