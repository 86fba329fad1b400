import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@hopyard/config';
import { type Client, signIn } from '@hopyard/example-flights/client';
import { freePort, type Platform, readCredentials, startPlatform } from '@hopyard/platform';

export type Installation = AsyncDisposable & { platform: Platform; owner: Client; token: string; project: string };

/** A whole platform on a home of its own, with a project and its owner. */
export async function install(options: { web: boolean }): Promise<Installation> {
  const home = mkdtempSync(join(tmpdir(), 'hopyard-bench-'));
  const platform = await startPlatform(loadConfig({ HOPYARD_HOME: home, HOPYARD_PORT: String(await freePort()) }), () => {}, options);
  const user = (await readCredentials(home)).find(({ username }) => username.startsWith('owner'))!;
  const owner = await signIn(platform.address, user.username, user.password);
  const response = await fetch(`${platform.address}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hopyard-csrf': '1' },
    body: JSON.stringify(user),
  });
  const { token } = (await response.json()) as { token: string };
  await owner.graph('mutation { createProject(input: { name: "bench" }) { __typename } }');
  return {
    ...{ platform, owner: owner.in('bench'), token, project: 'bench' },
    async [Symbol.asyncDispose]() {
      await platform[Symbol.asyncDispose]();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
