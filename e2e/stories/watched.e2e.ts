import { openFeatureStore, STATIONS, stations, TRIPS, trips } from '../features.ts';
import { expect, expectAccessible, expectNothingSideways, openProject, origin, test } from '../fixtures.ts';
import { cuttableSockets } from '../sockets.ts';

const PROJECT = 'coaches';
/** Rows of a window of the monitor. */
const WINDOW = 50;

/** Trains on the version of the training data that it is told: late is what goes farther than the late ones do on average. */
const PROGRAM = `
import csv
import io
import sys
import hopyard

project = hopyard.connect()
dataset = project.feature_view("trip_late").training_dataset(int(sys.argv[1]))

def rows(split):
    with project.door("GET", f"/featurestore/training/trip_late/1/{dataset.version}/{split}?format=csv") as response:
        return list(csv.DictReader(io.TextIOWrapper(response)))

train, test = rows("train"), rows("test")
late = [int(row["distance"]) for row in train if row["late"] == "true"]
limit = sum(late) / len(late)
with project.start_run("trip_late", parameters={"limit": limit}) as run:
    right = [(int(row["distance"]) > limit) == (row["late"] == "true") for row in test]
    run.log(step=0, test_accuracy=sum(right) / len(right))
    with open("predictor.py", "w") as file:
        file.write(f"class Predictor:\\n    def predict(self, inputs):\\n        return {{'late': [[float(row[0] > {limit})] for row in inputs['distance']]}}\\n")
    tensor = {"datatype": "FP32", "shape": [-1, 1]}
    project.register_model(
        "trip-late", format="PYTHON", framework="Python", files={"predictor.py": "predictor.py"}, run=run, training_dataset=dataset,
        inputs=[{"name": name, **tensor} for name in ("distance", "station_departures")], outputs=[{"name": "late", **tensor}],
    )
print(f"trained on #{dataset.version}, {len(train)} rows", flush=True)
`;

/** From rows to a model that answers and is watched, by the public API. */
async function openChain() {
  const store = await openFeatureStore(PROJECT);
  const { base, headers, make } = store;
  const until = (query: string, path: (data: never) => unknown, id: string, wanted: string) =>
    expect.poll(async () => path((await store.graph(`query ($id: ID!) { ${query} }`, { id })) as never), { timeout: 60_000 }).toBe(wanted);

  const groupOfTrips = await store.group('trips', TRIPS, { primaryKey: ['trip'], eventTime: 'event_time' });
  await store.insert(groupOfTrips, trips(0, 360));
  const groupOfStations = await store.group('stations', STATIONS, { primaryKey: ['station'], eventTime: 'event_time', online: true });
  await store.insert(groupOfStations, stations(15));
  const join = { featureGroupId: groupOfStations.id, on: [{ left: 'station', right: 'station' }], prefix: 'station_' };
  const featureViewId = await store.view('trip_late', { baseId: groupOfTrips.id, baseFeatures: ['distance', 'late'], joins: [join] }, ['late']);
  const splits = [
    { name: 'train', range: { from: '2001-01-01T00:00:00.000Z', to: '2001-01-11T00:00:00.000Z' } },
    { name: 'test', range: { from: '2001-01-11T00:00:00.000Z', to: '2001-01-16T00:00:00.000Z' } },
  ];
  const { trainingDataset } = await make<{ trainingDataset: { id: string } }>(
    'createTrainingDataset',
    { featureViewId, splits },
    'trainingDataset { id }',
  );
  await until(
    'trainingDataset(id: $id) { state }',
    (data: { trainingDataset: { state: string } }) => data.trainingDataset.state,
    trainingDataset.id,
    'READY',
  );

  const stored = await fetch(`${base}/files/Resources/train.py`, { method: 'PUT', headers, body: PROGRAM });
  expect(stored.ok).toBe(true);
  const { job } = await make<{ job: { id: string } }>('createJob', { name: 'train', programPath: 'Resources/train.py' }, 'job { id }');
  const { execution } = await make<{ execution: { id: string } }>('runJob', { jobId: job.id, arguments: ['1'] }, 'execution { id }');
  await until('execution(id: $id) { state }', (data: { execution: { state: string } }) => data.execution.state, execution.id, 'SUCCEEDED');

  type Project = { project: { model: { version: { id: string } } } };
  const { project } = await store.graph<Project>('{ project { model(name: "trip-late") { version { id } } } }', {});
  const { deployment } = await make<{ deployment: { id: string } }>(
    'createDeployment',
    { name: 'trip-late', version: { modelVersionId: project.model.version.id, featureViewId } },
    'deployment { id }',
  );
  const deploymentId = deployment.id;
  await make('startDeployment', { deploymentId }, 'deployment { id }');
  await until('deployment(id: $id) { state }', (data: { deployment: { state: string } }) => data.deployment.state, deploymentId, 'RUNNING');
  await make(
    'createMonitor',
    {
      ...{ name: 'inputs', subjectId: deploymentId, columns: ['distance'], window: { count: WINDOW, minSamples: WINDOW } },
      thresholds: [{ metric: 'PSI', limit: 1, severity: 'CRITICAL' }],
    },
    'monitor { id }',
  );
  return {
    newTrips: () => store.insert(groupOfTrips, trips(360, 120)),
    newStations: () => store.insert(groupOfStations, stations(16).split('\n').toSpliced(1, 30).join('\n')),
    /** Asks about a window of trips, so far each. */
    async ask(distances: readonly number[]): Promise<void> {
      const answer = await fetch(`${base}/v2/models/trip-late/infer`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({
          inputs: [
            { name: 'station', shape: [distances.length], datatype: 'BYTES', data: distances.map((_, i) => ['north', 'south'][i % 2]) },
            { name: 'distance', shape: [distances.length], datatype: 'INT32', data: distances },
          ],
        }),
      });
      expect(answer.status).toBe(200);
    },
  };
}

const window = (distance: (i: number) => number) => Array.from({ length: WINDOW }, (_, i) => distance(i));

test('from signing in to an alert, its cause, and the retrained model that takes the calls, over a socket that is cut', async ({ page, context }) => {
  const cut = await cuttableSockets(page);
  await openProject(page, PROJECT);
  const { ask, newTrips, newStations } = await openChain();

  // A quiet window, as the model was trained on.
  await page.goto(`${origin()}/p/${PROJECT}/deployments/trip-late/monitoring`);
  await ask(window((i) => 100 + ((i * 37) % 900)));
  const drift = page.getByRole('table', { name: 'Drift by inputs' });
  await expect(drift.getByText('Quiet')).toBeVisible();
  await expect(page.locator('[data-phase=live]')).toBeVisible();

  // What is asked changes, while the page cannot hear of it.
  await context.setOffline(true);
  await cut();
  await expect(page.locator('[data-phase]')).toHaveAttribute('data-phase', /reconnecting|stale/);
  await newStations();
  await newTrips();
  await ask(window((i) => 2000 + i));
  await context.setOffline(false);
  const alert = page.getByRole('article', { name: /distance/ });
  await expect(alert).toBeVisible();
  await expect(page.getByRole('link', { name: /Inbox\s*1 firing/ })).toBeVisible();
  await expect(drift.getByText('Drift')).toBeVisible();

  // What may be the cause, and what an answer rests on.
  await alert.getByText('What changed before it').click();
  await expect(alert.getByRole('listitem').filter({ hasText: 'stations' })).toBeVisible();
  await expectAccessible(page);
  await expectNothingSideways(page, page.url());
  await page.getByRole('navigation', { name: 'Parts of the deployment' }).getByRole('link', { name: 'Calls' }).click();
  await page.getByRole('table', { name: 'Calls' }).getByRole('link').first().click();
  await page.waitForURL('**/inferences/*');
  await expect(page.getByText('#2').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'trip-late v1' }).last()).toBeVisible();
  await page.getByRole('link', { name: /Inbox/ }).click();
  await page
    .getByRole('article', { name: /distance/ })
    .getByRole('link', { name: 'Trace the cause' })
    .click();
  await page.waitForURL('**/lineage/*');
  const map = page.getByRole('group', { name: 'Map of the lineage' });
  for (const name of ['trips_1', 'stations_1', 'trip_late_1 #1', 'trip-late v1'])
    await expect(map.getByRole('article', { name }).first()).toBeVisible();

  // The job runs on the days that came since, and what comes of it takes the calls.
  await page.goto(`${origin()}/p/${PROJECT}/inbox`);
  await page
    .getByRole('article', { name: /distance/ })
    .getByRole('link', { name: 'Retrain' })
    .click();
  await expect(page.getByLabel('End of train')).toHaveValue('2001-01-16');
  await expect(page.getByLabel('End of test')).toHaveValue('2001-01-21');
  await expect(page.getByLabel('What the program is given')).toHaveValue('{version}');
  await expectAccessible(page);
  await expectNothingSideways(page, page.url());
  await page.getByRole('button', { name: 'Retrain' }).click();
  await expect(page.getByRole('log')).toContainText('trained on #2, 360 rows', { timeout: 60_000 });
  // What a program measured once is told as a figure, and not drawn.
  await expect(page.getByRole('region', { name: 'Figures' })).toContainText('test_accuracy');
  await expect(page.getByRole('table', { name: 'Metrics' }).getByRole('row', { name: /test_accuracy/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: 'trip-late v2 is registered.' })).toBeVisible();
  await expectAccessible(page);
  await expectNothingSideways(page, page.url());
  await page.getByRole('button', { name: 'Deploy v2' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'trip-late serves v2.' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Go to trip-late' }).click();
  await expect(page.getByRole('table', { name: 'Versions' }).getByRole('row', { name: /^v2/ })).toContainText('100 %');

  // What was asked last can be asked again, of the new version.
  await page.getByRole('navigation', { name: 'Parts of the deployment' }).getByRole('link', { name: 'Try it' }).click();
  await page.getByRole('button', { name: 'Fill in the newest call' }).click();
  await expect(page.getByLabel('station', { exact: true })).toHaveValue(/north|south/);
  await expect(page.getByLabel('distance', { exact: true })).toHaveValue(/^20\d\d$/);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Answer' })).toContainText('late');
  await expectAccessible(page);
});
