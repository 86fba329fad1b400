import { openFeatureStore } from '../features.ts';
import { expect, expectAccessible, openProject, origin, test } from '../fixtures.ts';

const PROJECT = 'trails';
const FEATURES = { flight: 'INT64', distance: 'FLOAT64', origin: 'FLOAT64', late: 'BOOL' };
const PREDICTOR = `class Predictor:
    def load(self, directory):
        pass

    def predict(self, inputs):
        return inputs
`;

/** A group, a view, training data, a model and a deployment of a project of their own, by the public API. */
async function openChain() {
  const { base, headers, make } = await openFeatureStore(PROJECT);
  type Made<Name extends string> = Record<Name, { id: string }>;
  const group = async (name: string) => {
    const features = Object.entries(FEATURES).map(([feature, featureType]) => ({ name: feature, type: featureType }));
    return (await make<Made<'featureGroup'>>('createFeatureGroup', { name, features, primaryKey: ['flight'] }, 'featureGroup { id }')).featureGroup
      .id;
  };
  const alone = await group('alone');
  const groupId = await group('flights');
  const { featureView: view } = await make<Made<'featureView'>>(
    ...(['createFeatureView', { name: 'delay', query: { baseId: groupId }, labels: ['late'] }, 'featureView { id }'] as const),
  );
  const trainingData = async () =>
    (await make<Made<'trainingDataset'>>('createTrainingDataset', { featureViewId: view.id }, 'trainingDataset { id }')).trainingDataset.id;
  const trainingDatasetId = await trainingData();
  const upload = await fetch(`${base}/models/delay/files/predictor.py`, { method: 'POST', headers, body: PREDICTOR });
  const { fileId } = (await upload.json()) as { fileId: string };
  const tensor = { datatype: 'FP64', shape: [-1, 1] };
  const { modelVersion: model } = await make<Made<'modelVersion'>>(
    'registerModelVersion',
    {
      ...{ model: 'delay', format: 'PYTHON', files: [{ uploadId: fileId }], trainingDatasetId },
      ...{ inputs: [{ name: 'distance', ...tensor }], outputs: [{ name: 'y', ...tensor }] },
    },
    'modelVersion { id }',
  );
  await make('createDeployment', { name: 'delay', version: { modelVersionId: model.id, featureViewId: view.id } }, 'deployment { id }');
  return { alone, view: view.id, trainingData };
}

test('lineage is walked by keyboard, a feature shows its impact down to the deployment, and new training data appears by itself', async ({
  page,
}) => {
  await openProject(page, PROJECT);
  const { alone, view, trainingData } = await openChain();
  await page.goto(`${origin()}/p/${PROJECT}/lineage/${alone}`);
  await expect(page.getByRole('heading', { name: 'Nothing leads here' })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${origin()}/p/${PROJECT}/models/delay/v/1`);
  await page.getByRole('link', { name: 'Lineage' }).click();
  await page.waitForURL(`**/p/${PROJECT}/lineage/*`);
  await page.goto(`${origin()}/p/${PROJECT}/lineage/${view}`);
  const map = page.getByRole('group', { name: 'Map of the lineage' });
  const node = (name: string) => map.getByRole('article', { name });
  await expect(node('delay_1, feature view')).toBeVisible();
  await expectAccessible(page);

  // Arrows walk along links, and Enter opens.
  await node('delay_1, feature view').getByRole('link').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(node('flights_1').getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(node('flights_1').getByRole('link')).toBeFocused();

  await node('flights_1').getByRole('button', { name: '4 columns' }).click();
  await node('flights_1').getByRole('button', { name: 'distance' }).click();
  const panel = page.getByRole('complementary', { name: 'What is touched' });
  await expect(panel).toContainText('model version: distance');
  await page.getByRole('button', { name: 'Impact' }).click();
  await expect(panel.getByRole('status')).toHaveText('5 artifacts at risk.');
  await expect(panel).toContainText('deployment');
  await expectAccessible(page);
  // The address keeps what is shown.
  await page.reload();
  await expect(panel.getByRole('status')).toHaveText('5 artifacts at risk.');
  await node('flights_1').getByRole('button', { name: 'late' }).click();
  await expect(panel.getByRole('status')).toHaveText('2 artifacts at risk.');
  await panel.getByRole('button', { name: 'Choose nothing' }).click();

  await expect(page.locator('[data-phase=live]')).toBeVisible();
  await trainingData();
  await expect(node('delay_1 #2, training data')).toBeVisible();

  await page.setViewportSize({ width: 390, height: 800 });
  await expect(map).toBeHidden();
  await expect(page.getByRole('region', { name: 'Went into' }).getByRole('link', { name: 'delay v1', exact: true }).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);

  await page.setViewportSize({ width: 1280, height: 800 });
  await node('flights_1').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/features/flights/v/1');
});
