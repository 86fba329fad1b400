import { HomePage } from '@/features/home/home-page.tsx';
import { HomePageDocument } from '@/graphql/__generated__/graphql.ts';
import { GraphProvider, HydrateGraph } from '@/graphql/provider.tsx';
import { prefetch } from '@/graphql/server.ts';

export const metadata = { title: 'Home' };

export default async function Home() {
  const { data, error, state } = await prefetch(null, HomePageDocument, {});
  if (!data) throw new Error(error?.message ?? 'The graph did not answer.', { cause: error });
  return (
    <GraphProvider project={null}>
      <HydrateGraph state={state}>
        <HomePage />
      </HydrateGraph>
    </GraphProvider>
  );
}
