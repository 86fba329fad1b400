import { type AnyVariables, type CombinedError, createClient, fetchExchange, type SSRData, ssrExchange, type TypedDocumentNode } from '@urql/core';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { doors, paths } from '../paths.ts';
import { persistedExchange } from './persisted.ts';

const SESSION_COOKIE = 'hopyard_session';

export type Prefetched<D> = { data: D | undefined; error: CombinedError | undefined; state: SSRData };

/**
 * The first paint's query, asked in a Server Component with the caller's own session. Only the answer goes to the browser:
 * the session's secret never enters what is rendered.
 */
export async function prefetch<D, V extends AnyVariables>(
  project: string | null,
  document: TypedDocumentNode<D, V>,
  variables: V,
): Promise<Prefetched<D>> {
  const session = (await cookies()).get(SESSION_COOKIE)?.value;
  const here = (await headers()).get('x-hopyard-path') ?? undefined;
  if (!session) redirect(paths.signIn({ next: here }));
  const origin = process.env.GATEWAY_ORIGIN;
  if (!origin) throw new Error('GATEWAY_ORIGIN is not set: the web app cannot reach the graph.');
  const ssr = ssrExchange({ isClient: false });
  const client = createClient({
    url: origin + doors.graphql(project),
    preferGetMethod: false,
    exchanges: [ssr, persistedExchange, fetchExchange],
    fetchOptions: { cache: 'no-store', headers: { cookie: `${SESSION_COOKIE}=${session}`, 'x-hopyard-csrf': '1' } },
  });
  const { data, error } = await client.query(document, variables).toPromise();
  if (error?.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED' || extensions.code === 'SESSION_REVOKED'))
    redirect(paths.signIn({ next: here }));
  return { data, error, state: ssr.extractData() };
}
