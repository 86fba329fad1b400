import { sql } from 'drizzle-orm';

/** Ids as a parameter: drizzle would spread a plain array. */
export const idsIn = (ids: readonly string[]) => sql`(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`;
