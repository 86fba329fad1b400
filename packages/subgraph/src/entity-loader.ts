import { notFound } from '@hopyard/identity';
import DataLoader from 'dataloader';
import { validate } from 'uuid';

/** A loader of entities by id: one batch is one statement, and what is no id is nothing that exists. */
export const entityLoader = <Entity>(byIds: (ids: readonly string[]) => Promise<(Entity | null)[]>): DataLoader<string, Entity | null> =>
  new DataLoader(async (ids) => {
    const known = ids.filter((id) => validate(id));
    const entities = known.length > 0 ? await byIds(known) : [];
    const found = new Map(known.map((id, index) => [id, entities[index] ?? null]));
    return ids.map((id) => found.get(id) ?? null);
  });

/** An entity that must be there: its id came from a row that refers to it, or from the use case that just made it. */
export async function required<Entity>(entity: Promise<Entity | null>): Promise<Entity> {
  const found = await entity;
  if (found === null) throw notFound();
  return found;
}
