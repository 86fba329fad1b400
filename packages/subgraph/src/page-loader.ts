import type { Page, PageArguments } from '@hopyard/postgres';
import DataLoader from 'dataloader';

/** A loader of a list of each of some entities: the lists that are asked for alike are one statement. */
export const pageLoader = <Row, Asked extends PageArguments = PageArguments>(
  pagesOf: (ids: readonly string[], asked: Asked) => Promise<Page<Row>[]>,
): DataLoader<{ id: string; asked: Asked }, Page<Row>, string> =>
  new DataLoader(
    async (keys) => {
      const pages = new Map<unknown, Page<Row>>();
      for (const [, alike] of Map.groupBy(keys, ({ asked }) => JSON.stringify(asked))) {
        const [first] = alike;
        if (!first) continue;
        const found = await pagesOf(
          alike.map(({ id }) => id),
          first.asked,
        );
        alike.forEach((key, index) => pages.set(key, found[index] as Page<Row>));
      }
      return keys.map((key) => pages.get(key) as Page<Row>);
    },
    { cacheKeyFn: ({ id, asked }) => JSON.stringify([id, asked]) },
  );
