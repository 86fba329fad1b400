import { openAsBlob } from 'node:fs';

/** A refusal of the platform, by its code. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** One person at the public API: GraphQL over POST, subscriptions over SSE, the files door. */
export type Client = {
  /** Asks the graph; throws Refused for an error, and for a mutation that was answered by an error type. */
  graph<Data>(document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Follows a subscription until it ends or the caller stops. */
  follow<Data>(document: string, variables: Record<string, unknown>): AsyncGenerator<Data>;
  upload(path: string, file: string): Promise<{ id: string; sizeBytes: number; sha256: string }>;
  download(path: string): Promise<Response>;
  /** Asks another door of the project; throws Refused for a refusal. */
  door(method: 'GET' | 'POST', path: string, body?: string, contentType?: string): Promise<Response>;
  /** The same person in a project. */
  in(project: string): Client;
};

export async function signIn(origin: string, username: string, password: string): Promise<Client> {
  const response = await fetch(`${origin}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hopyard-csrf': '1' },
    body: JSON.stringify({ username, password }),
  });
  const { token } = (await (await accepted(response)).json()) as { token: string };
  return client(origin, token, null);
}

function client(origin: string, token: string, project: string | null): Client {
  const base = project === null ? `${origin}/api` : `${origin}/api/projects/${project}`;
  const authorization = `Bearer ${token}`;
  const post = (body: unknown, accept: string) =>
    fetch(`${base}/graphql`, { method: 'POST', headers: { authorization, accept, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const files = (path: string) => `${base}/files/${path.split('/').map(encodeURIComponent).join('/')}`;

  return {
    in: (name) => client(origin, token, name),
    async graph<Data>(query: string, variables = {}) {
      const response = await post({ query, variables }, 'application/json');
      const answer = (await response.json()) as GraphAnswer<Data>;
      const error = answer.errors?.[0];
      if (error) throw new Refused(error.extensions?.code ?? 'INTERNAL', error.message);
      for (const field of Object.values(answer.data as Record<string, unknown>)) refuseUserError(field);
      return answer.data;
    },
    async *follow<Data>(query: string, variables: Record<string, unknown>) {
      const response = await accepted(await post({ query, variables }, 'text/event-stream'));
      for await (const { event, data } of serverSentEvents(response)) {
        if (event === 'complete') return;
        if (event !== 'next') continue;
        const answer = JSON.parse(data) as GraphAnswer<Data>;
        const error = answer.errors?.[0];
        if (error) throw new Refused(error.extensions?.code ?? 'INTERNAL', error.message);
        yield answer.data;
      }
    },
    async upload(path, file) {
      const body = await openAsBlob(file, { type: 'application/octet-stream' });
      const response = await fetch(`${files(path)}?overwrite=true`, { method: 'PUT', headers: { authorization }, body });
      return (await (await accepted(response)).json()) as { id: string; sizeBytes: number; sha256: string };
    },
    download: async (path) => accepted(await fetch(files(path), { headers: { authorization } })),
    async door(method, path, body, contentType) {
      const headers = { authorization, ...(contentType && { 'content-type': contentType }) };
      return accepted(await fetch(base + path, { method, headers, ...(body !== undefined && { body }) }));
    },
  };
}

type GraphAnswer<Data> = { data: Data; errors?: { message: string; extensions?: { code?: string } }[] };

function refuseUserError(field: unknown): void {
  if (!field || typeof field !== 'object' || !('__typename' in field) || !('message' in field)) return;
  throw new Refused(String(field.__typename), String(field.message));
}

async function accepted(response: Response): Promise<Response> {
  if (response.ok) return response;
  // The Open Inference Protocol calls its message an error.
  const refusal = (await response.json().catch(() => ({}))) as { code?: string; message?: string; error?: string };
  throw new Refused(refusal.code ?? `HTTP_${response.status}`, refusal.message ?? refusal.error ?? response.statusText);
}

async function* serverSentEvents(response: Response): AsyncGenerator<{ event: string; data: string }> {
  let rest = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const lines = block.split('\n');
      const field = (name: string) =>
        lines
          .find((line) => line.startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim() ?? '';
      yield { event: field('event'), data: field('data') };
    }
  }
}
