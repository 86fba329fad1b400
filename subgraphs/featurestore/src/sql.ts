import { sql } from 'drizzle-orm';

/** Arrays as parameters: drizzle would spread a plain array. */
export const uuids = (ids: readonly string[]) => sql`array(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`;
export const texts = (values: readonly string[]) => sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`;
