import { expect, expectAccessible, origin, signIn, signInByApi, test } from '../fixtures.ts';
import { TRIPS, trips } from '../features.ts';
import { makeJob } from '../jobs.ts';

/** From a file to a model, by one program: it tries two guesses and registers the better one. */
const PROGRAM = `
import csv
import io
import hopyard

project = hopyard.connect()
group = project.create_feature_group("journeys", ${JSON.stringify(Object.fromEntries(TRIPS))}, primary_key=["trip"], event_time="event_time")
group.insert(project.files.rows("raw/journeys.csv"))
view = project.create_feature_view("journey_late", group, labels=["late"])
dataset = view.create_training_dataset({"train": ("2001-01-01", "2001-01-04"), "test": ("2001-01-04", "2001-01-06")})

def rows(split):
    with project.door("GET", f"/featurestore/training/journey_late/1/{dataset.version}/{split}?format=csv") as response:
        return list(csv.DictReader(io.TextIOWrapper(response)))

splits = {name: rows(name) for name in ("train", "test")}
for guess in ("never", "far"):
    with project.start_run("journey_late", name=guess, parameters={"guess": guess, "seed": 7}) as run:
        for step, (name, part) in enumerate(splits.items()):
            right = [(guess == "far" and int(row["distance"]) > 500) == (row["late"] == "true") for row in part]
            run.log(step=step, accuracy=sum(right) / len(right))
        print(guess, len(right), flush=True)
        if guess == "never":
            with open("predictor.py", "w") as file:
                file.write("def predict(inputs):\\n    return [False for _ in inputs]\\n")
            project.register_model("journey-late", format="PYTHON", framework="Python", files={"predictor.py": "predictor.py"}, run=run,
                                   training_dataset=dataset, importances={"distance": 0.0})
`;

test('a file becomes features, rows to train on, two runs and a model version, which leads back to the file', async ({ page }) => {
  const { base, headers } = await signInByApi('owner', 'flights');
  const stored = await fetch(`${base}/files/raw/journeys.csv`, { method: 'PUT', headers, body: trips(0, 120) });
  expect(stored.ok).toBe(true);

  await signIn(page, 'scientist', '/p/flights/files/Resources');
  await makeJob(page, { name: 'journeys', program: PROGRAM, reads: 'raw/journeys.csv' });
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.waitForURL('**/runs/*');
  await expect(page.locator('[data-state=succeeded]').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('link', { name: 'journey-late v1' })).toBeVisible();

  // From the file on, by what is seen.
  await page.goto(`${origin()}/p/flights/files/raw?file=journeys.csv`);
  await expect(page.getByRole('group', { name: 'First rows' })).toContainText('station');
  await page.getByRole('link', { name: 'Feature groups', exact: true }).click();
  // In its own table: while the page comes, links of the one before (`journeys.csv`) can still be clicked.
  await page
    .getByRole('table', { name: 'Feature groups' })
    .getByRole('link', { name: /^journeys/ })
    .click();
  await expect(page.getByRole('list', { name: 'Commits, newest first' })).toContainText('journeys #1');
  await page.getByRole('link', { name: /journey_late/ }).click();
  await page.getByRole('link', { name: /^Training data\s*1/ }).click();
  await page.getByRole('link', { name: '#1' }).click();
  await expect(page.getByRole('columnheader', { name: /^train/ })).toContainText('72 rows');
  await expect(page.getByRole('region', { name: 'Leakage certificate' })).toBeVisible();

  await page.getByRole('link', { name: 'Experiments', exact: true }).click();
  await page.getByRole('table', { name: 'Experiments' }).getByRole('link', { name: 'journey_late' }).click();
  const runs = page.getByRole('table', { name: 'Runs' });
  await expect(runs.getByRole('row', { name: /never/ })).toContainText('(best)');
  await expectAccessible(page);
  // By keyboard: j and k go down and up the runs, x chooses.
  for (const [keys, name] of [
    ['jjk', 'far'],
    ['j', 'never'],
  ] as const) {
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.press('x');
    await expect(page.getByLabel(`Choose ${name}`)).toBeChecked();
  }
  await page.getByRole('link', { name: 'Compare 2 runs' }).press('Enter');
  const comparison = page.getByRole('table', { name: 'Comparison' });
  await expect(comparison.getByRole('row', { name: /guess/ })).toContainText(/far.*never|never.*far/);
  await expect(page.getByRole('img', { name: 'accuracy by step' })).toBeVisible();
  await expectAccessible(page);
  await comparison.getByRole('link', { name: 'journey-late v1' }).click();

  await expect(page.getByRole('heading', { name: 'journey-late', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'journeys.csv' }).click();
  await page.waitForURL('**/files/raw?file=journeys.csv');
  await expect(page.getByText('journeys #1')).toBeVisible();
});
