import { expect, expectAccessible, expectNothingSideways, signIn, signInByApi, test } from '../fixtures.ts';
import { cuttableSockets } from '../sockets.ts';

/** ONNX that takes `x` (FP32, any × 3) and gives `y` (FP32, any × 1): a tenth, two tenths and three tenths of it, summed up. */
const LINEAR = Buffer.from(
  'CAgSCHNrbDJvbm54GgYxLjE5LjE6cAoRCgF4CgF3EgF5IgZNYXRNdWwSAWcqFwgDCAEQASIMzczMPc3MTD6amZk+QgF3WhQKAXgSDwoNCAESCQoDEgFuCgIIA1oTCgF3Eg4KDAgBEggKAggDCgIIAWIUCgF5Eg8KDQgBEgkKAxIBbgoCCAFCBAoAEBE=',
  'base64',
);

/** What the owner does from outside of the browser. */
async function outside() {
  const { base, headers } = await signInByApi('owner', 'flights');
  const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const response = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };
  return {
    ask,
    async register(model: string): Promise<void> {
      const uploaded = await fetch(`${base}/models/${model}/files/model.onnx`, { method: 'POST', headers, body: new Uint8Array(LINEAR) });
      const { fileId } = (await uploaded.json()) as { fileId: string };
      const inputExample = { inputs: [{ name: 'x', shape: [1, 3], datatype: 'FP32', data: [1, 2, 3] }] };
      const { registerModelVersion } = await ask<{ registerModelVersion: { __typename: string } }>(
        'mutation ($input: RegisterModelVersionInput!) { registerModelVersion(input: $input) { __typename } }',
        { input: { model, format: 'ONNX', files: [{ uploadId: fileId }], inputExample } },
      );
      expect(registerModelVersion.__typename).toBe('RegisterModelVersionSuccess');
    },
    /** Asks about rows whose three values are all the same. */
    async infer(deployment: string, values: readonly number[]): Promise<void> {
      const answer = await fetch(`${base}/v2/models/${deployment}/infer`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({
          inputs: [{ name: 'x', shape: [values.length, 3], datatype: 'FP32', data: values.flatMap((value) => [value, value, value]) }],
        }),
      });
      expect(answer.status).toBe(200);
    },
  };
}

test.describe.configure({ mode: 'serial' });

test('a Data Owner deploys a model, follows it through a cut socket, asks it, and sees what the answer rests on', async ({ page, context }) => {
  const { ask, register, infer } = await outside();
  await register('sums');
  const cut = await cuttableSockets(page);
  const badge = page.locator('[data-phase]');
  await signIn(page, 'owner', '/p/flights/models/sums/v/1');
  await page.getByRole('button', { name: 'Deploy', exact: true }).click();
  await page.getByLabel('Name').fill('sums');
  await page.getByRole('dialog').getByRole('button', { name: 'Deploy', exact: true }).click();
  await page.waitForURL('**/deployments/sums');
  const condition = page.getByRole('status').filter({ hasText: 'Calls are answered: 1 of 1 model server ready' });
  await expect(condition).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('table', { name: 'Versions' })).toContainText('100 %');
  await expectAccessible(page);
  await expectNothingSideways(page, page.url());

  // It is stopped while the page cannot hear of it: the page says so itself once it can.
  await expect(badge).toHaveAttribute('data-phase', 'live');
  await context.setOffline(true);
  await cut();
  await expect(badge).toHaveAttribute('data-phase', /reconnecting|stale/);
  const { project } = await ask<{ project: { deployment: { id: string } } }>('{ project { deployment(name: "sums") { id } } }');
  await ask('mutation ($input: StopDeploymentInput!) { stopDeployment(input: $input) { __typename } }', {
    input: { deploymentId: project.deployment.id },
  });
  await context.setOffline(false);
  await expect(page.getByText('It is stopped: calls are refused.')).toBeVisible();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(condition).toBeVisible({ timeout: 30_000 });

  await page.getByRole('navigation', { name: 'Parts of the deployment' }).getByRole('link', { name: 'Try it' }).click();
  const input = page.getByLabel('x', { exact: true });
  await expect(input).toHaveValue('[1,2,3]');
  await input.fill('much');
  await page.getByRole('button', { name: 'Ask' }).click();
  await expect(page.getByText('It is "much", not a number or null.')).toBeVisible();
  await input.fill('[10, 10, 10]');
  await page.getByRole('button', { name: 'Ask' }).click();
  await expect(page.getByRole('table', { name: 'Answer' })).toContainText('6');
  await expect(page.getByRole('tabpanel', { name: 'curl' })).toContainText('"data": [10, 10, 10]');
  await expectAccessible(page);
  await expectNothingSideways(page, page.url());

  await page.getByRole('link', { name: 'What this answer rests on' }).click();
  await page.waitForURL('**/inferences/*');
  await expect(page.getByRole('table', { name: 'What the model got' })).toContainText('[10, 10, 10]');
  await expect(page.getByRole('link', { name: 'sums v1' }).last()).toHaveAttribute('href', '/p/flights/models/sums/v/1');
  await page.getByLabel('y', { exact: true }).fill('7');
  await page.getByRole('button', { name: 'Say so' }).click();
  await expect(page.getByRole('table', { name: 'Answer' })).toContainText('7');
  await expectAccessible(page);
  await expectNothingSideways(page, page.url());

  await page.getByRole('link', { name: 'Calls' }).click();
  const calls = page.getByRole('table', { name: 'Calls' });
  await expect(calls).toContainText('labelled');
  await expect(calls).toContainText('Rejected');
  await expect(badge).toHaveAttribute('data-phase', 'live');
  const before = await calls.getByRole('row').count();
  await infer('sums', [1]);
  await expect(calls.getByRole('row')).toHaveCount(before + 1);
  await page.getByRole('button', { name: 'Change how long' }).click();
  const retention = page.getByRole('dialog', { name: 'How long does sums keep its calls?' });
  await retention.getByLabel('Calls are kept for').fill('0.01');
  await retention.getByRole('button', { name: 'Save' }).click();
  await expect(retention).toContainText('from PT1H to P3650D');
  await expectAccessible(page);
  await retention.getByLabel('Calls are kept for').fill('36');
  await retention.getByLabel('Unit').selectOption('hours');
  await retention.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Calls are kept for 1 d 12 h, then forgotten.')).toBeVisible();
  await expectAccessible(page);
  await expectNothingSideways(page, page.url());
});

test('a monitor is set up on the page, and what it raises shows there and in the rail without a reload', async ({ page }) => {
  const { infer } = await outside();
  await signIn(page, 'owner', '/p/flights/deployments/sums/monitoring');
  await expect(page.getByText('No monitor yet')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Create monitor' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('The model is not known to be trained on a training dataset.')).toBeVisible();
  await dialog.getByLabel('Rows', { exact: true }).fill('10');
  await dialog.getByLabel('Fewest rows').fill('10');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Create monitor' }).click();
  await expect(page.getByText('windows of 10 rows against the window before')).toBeVisible();
  await expect(page.locator('[data-phase=live]')).toBeVisible();

  const ten = Array.from({ length: 10 }, (_, i) => i);
  await infer('sums', ten);
  await infer(
    'sums',
    ten.map((value) => value + 100),
  );
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /Inbox\s*\d+ firing/ })).toBeVisible();
  const drift = page.getByRole('table', { name: 'Drift by sums-drift' });
  await expect(drift).toContainText('Drift');
  await drift.getByRole('button').first().press('Enter');
  await expect(page.getByText('The newest window over the reference, in its bins')).toBeVisible();
  await expectAccessible(page);
  await expectNothingSideways(page, page.url());

  await page.getByRole('link', { name: /Inbox/ }).click();
  const alert = page.getByRole('article').first();
  await expectAccessible(page);
  await alert.getByRole('button', { name: 'Acknowledge' }).click();
  await page.getByLabel('Note').fill('Far flights');
  await page.getByRole('button', { name: 'Acknowledge alert' }).click();
  await expect(page.getByRole('region', { name: 'Looked after' })).toContainText('Far flights');
  await expectNothingSideways(page, page.url());
});

test('a deployment is deleted once it is stopped and its name was typed', async ({ page }) => {
  await signIn(page, 'owner', '/p/flights/deployments/sums');
  await expect(page.getByRole('button', { name: 'Delete', exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'Stop deployment' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Its name').fill('sum');
  await dialog.getByRole('button', { name: 'Delete deployment' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('This is "sum", not sums.');
  await expectAccessible(page);
  await dialog.getByLabel('Its name').fill('sums');
  await dialog.getByRole('button', { name: 'Delete deployment' }).click();
  await page.waitForURL('**/p/flights/deployments');
  await expect(page.getByText('No deployments yet')).toBeVisible();
});
