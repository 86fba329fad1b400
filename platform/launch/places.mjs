import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** HOPYARD_HOME, as packages/config reads it. */
export const home = () => resolve((process.env.HOPYARD_HOME ?? join(ROOT, '.hopyard')).replace(/^~(?=\/|$)/, homedir()));
