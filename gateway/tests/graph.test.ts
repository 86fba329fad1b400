import { expect, test } from 'vitest';
import { inBothTopologies, startGateway } from './harness.ts';

inBothTopologies((topology) => {
  test('one query joins what three subgraphs know', async () => {
    const { ask } = await startGateway(topology);
    const { status, data, errors } = await ask(`{
      project { name createdAt size owner { name } datasets(first: 2) { nodes { name cost project { name } } } runs(first: 1) { nodes { name dataset { cost } } } }
    }`);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(data).toEqual({
      project: {
        name: 'flights',
        createdAt: '2026-01-01T00:00:00.000Z',
        size: 12345678901,
        owner: { name: 'Owner' },
        datasets: {
          nodes: [
            { name: 'dataset d1', cost: 20, project: { name: 'flights' } },
            { name: 'dataset d2', cost: 20, project: { name: 'flights' } },
          ],
        },
        runs: { nodes: [{ name: 'run r1', dataset: { cost: 20 } }] },
      },
    });
  });

  test('a mutation answers with a member of its union, and variables are passed', async () => {
    const { ask } = await startGateway(topology);
    const query =
      'mutation Rename($input: RenameProjectInput!) { renameProject(input: $input) { __typename ... on UserError { message } ... on RenameProjectSuccess { project { name } } } }';
    expect((await ask({ query, variables: { input: { name: 'trains' } } })).data.renameProject).toEqual({
      __typename: 'RenameProjectSuccess',
      project: { name: 'trains' },
    });
    expect((await ask({ query, variables: { input: { name: 'secrets' } } })).data.renameProject).toEqual({
      __typename: 'NameTaken',
      message: 'There is a project named "secrets".',
    });
  });

  test('what is said literally arrives as what a variable would be', async () => {
    const { ask } = await startGateway(topology);
    const literal = await ask(
      `query($text: String = "default") { told(number: 9007199254740993, at: "2026-01-01T00:00:00Z", text: "a", more: { texts: ["b", $text], at: "2026-01-02T00:00:00Z" }) }`,
    );
    expect(literal.errors).toBeUndefined();
    const variables = {
      number: '9007199254740993',
      at: '2026-01-01T00:00:00Z',
      text: 'a',
      more: { texts: ['b', 'default'], at: '2026-01-02T00:00:00Z' },
    };
    const query =
      'query($number: BigInt, $at: DateTime, $text: String, $more: ToldInput) { told(number: $number, at: $at, text: $text, more: $more) }';
    const given = await ask({ query, variables });
    expect(literal.data.told).toBe(given.data.told);
    expect(given.data.told).toContain('number: 9007199254740993n');
    expect(given.data.told).toContain('at: 2026-01-01T00:00:00.000Z');
    expect(given.data.told).toMatch(/more: \{.*number: 7/);
  });

  test('no text becomes code', async () => {
    const { ask } = await startGateway(topology);
    // graphql-jit 0.8.9 puts what follows its mark for dates into the program that it generates.
    const text = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.wasRun=1';
    const { data } = await ask(`{ told(text: "${text}", more: { texts: ["${text}"] }) }`);
    expect(globalThis).not.toHaveProperty('wasRun');
    expect(data.told).toContain(`text: '${text}'`);
  });

  test('a refusal keeps its code and words, a fault is told as nothing but its request and logged once', async () => {
    const { ask, logged } = await startGateway(topology);
    const { status, data, errors, headers } = await ask('{ refused broken viewer { user { name } } }');
    const requestId = headers.get('x-request-id');
    expect(status).toBe(200);
    expect(data).toEqual({ refused: null, broken: null, viewer: { user: { name: 'User u1' } } });
    expect(errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          path: ['refused'],
          message: 'Only a Data Owner does this.',
          extensions: { action: 'dataset:create', code: 'FORBIDDEN', requestId },
        }),
        expect.objectContaining({ path: ['broken'], message: 'Internal error', extensions: { code: 'INTERNAL', requestId } }),
      ]),
    );
    expect(JSON.stringify(errors)).not.toContain('hunter2');
    expect(logged.filter(({ err }) => err?.message.includes('hunter2'))).toHaveLength(1);
  });

  test('what one subgraph cannot answer leaves the rest of the answer', async () => {
    const { ask, fixture } = await startGateway(topology);
    fixture.broken.datasets = true;
    const { data, errors } = await ask('{ viewer { user { name } } project { name runs(first: 1) { nodes { name } } datasets { nodes { name } } } }');
    expect(data.viewer).toEqual({ user: { name: 'User u1' } });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
    expect(JSON.stringify(errors)).not.toContain('fire');
  });

  test('errors in a document and in its variables are the client’s to read', async () => {
    const { ask } = await startGateway(topology);
    const unknown = await ask('{ project { nope } }');
    expect(unknown).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'] });
    expect(unknown.errors?.[0]?.message).toContain('Cannot query field "nope"');
    const missing = await ask({ query: 'query($id: ID!) { dataset(id: $id) { name } }' });
    expect(missing).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'] });
    expect(missing.errors?.[0]?.message).toContain('$id');
    expect(await ask('{ project {')).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'] });
    expect(await ask('query A { __typename } query B { __typename }')).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'] });
  });
});

test('one context serves all steps that a plan makes of one operation in one subgraph, and no other operation', async () => {
  const { ask } = await startGateway('in process');
  const { data } = await ask('{ project { contextNumber runs(first: 2) { nodes { project { contextNumber } } } } }');
  const number = data.project.contextNumber;
  expect(data.project.runs.nodes).toEqual([{ project: { contextNumber: number } }, { project: { contextNumber: number } }]);
  const again = await ask('{ contextNumber }');
  expect(again.data.contextNumber).not.toBe(number);
});

test('a document of which nothing is left to ask is answered with nothing', async () => {
  const { ask } = await startGateway('in process');
  expect(await ask('query($no: Boolean!) { project @include(if: $no) { name } }'.replace('$no: Boolean!', '$no: Boolean = false'))).toMatchObject({
    status: 200,
    data: {},
  });
});
