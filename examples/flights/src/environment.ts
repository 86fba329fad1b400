import { type Client, Refused } from './client.ts';

// Versions that an index and Debian 12 both reach. Arrow makes rows travel faster; Debian has none, and CSV does.
const PACKAGES = ['pandas>=1.5', 'scikit-learn>=1.2', 'onnx>=1.12'];
const WISHES = [
  { name: 'flights', requirements: [...PACKAGES, 'pyarrow>=15'] },
  { name: 'flights-without-arrow', requirements: PACKAGES },
];

type Environment = { id: string; name: string; state: 'QUEUED' | 'BUILDING' | 'READY' | 'FAILED'; failure: string | null };
const FIELDS = 'id name state failure';

/** The environment of the example's jobs: made once, with what the machine can offer. */
export async function environmentOf(client: Client, log: (line: string) => void): Promise<string> {
  let failure = '';
  for (const wish of WISHES) {
    const environment = await whenBuilt(client, await asked(client, wish));
    if (environment.state === 'READY') return environment.id;
    failure = environment.failure ?? '';
    log(`    The environment ${wish.name} cannot be had here: ${failure}`);
  }
  throw new Error(`No environment with ${PACKAGES.join(', ')} can be made here: ${failure}`);
}

async function asked(client: Client, input: { name: string; requirements: string[] }): Promise<Environment> {
  try {
    const { createEnvironment } = await client.graph<{ createEnvironment: { environment: Environment } }>(
      `mutation ($input: CreateEnvironmentInput!) { createEnvironment(input: $input) { __typename ... on UserError { message }
        ... on CreateEnvironmentSuccess { environment { ${FIELDS} } } } }`,
      { input },
    );
    return createEnvironment.environment;
  } catch (error) {
    if (!(error instanceof Refused && error.code === 'NameTaken')) throw error;
    const { project } = await client.graph<{ project: { environments: { nodes: Environment[] } } }>(
      `{ project { environments(first: 100) { nodes { ${FIELDS} } } } }`,
    );
    return project.environments.nodes.find(({ name }) => name === input.name) as Environment;
  }
}

async function whenBuilt(client: Client, environment: Environment): Promise<Environment> {
  if (environment.state === 'READY' || environment.state === 'FAILED') return environment;
  const events = client.follow<{ environmentChanged: { signal: string; environment: Environment | null } }>(
    `subscription ($after: Cursor) { environmentChanged(after: $after) { cursor signal environment { ${FIELDS} } } }`,
    {},
  );
  for await (const { environmentChanged: event } of events) {
    // LIVE comes first: what happened before it is read once.
    const seen = event.signal === 'EVENT' ? event.environment : await read(client, environment.id);
    if (seen?.id === environment.id && (seen.state === 'READY' || seen.state === 'FAILED')) return seen;
  }
  throw new Error('The stream ended before the environment was built.');
}

const read = async (client: Client, id: string) =>
  (await client.graph<{ environment: Environment }>(`query ($id: ID!) { environment(id: $id) { ${FIELDS} } }`, { id })).environment;
