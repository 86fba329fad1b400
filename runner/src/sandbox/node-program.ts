import { existsSync } from 'node:fs';
import { readFile, readlink, realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import type { SandboxSpec } from './sandbox.ts';

export type NodeProgram = {
  /** Where it lies inside: Node at `<root>/node`, the program's folder at `<root>/src`. */
  root: string;
  source: string;
  /** What it imports, besides a package of the workspace. */
  packages: string[];
  workspace: string;
};

/** A program of the runner's own, Node and the packages that it imports, each bound by itself: of the installation nothing else is seen. */
export async function nodeProgram({ root, source, packages, workspace }: NodeProgram): Promise<SandboxSpec['mounts']> {
  return [
    { source: await realpath(process.execPath), target: `${root}/node` },
    { source, target: `${root}/src` },
    { source: join(import.meta.dirname, '../../package.json'), target: `${root}/package.json` },
    ...[...(await packagesFrom(import.meta.url, packages))].map(([name, found]) => ({ source: found, target: `${root}/node_modules/${name}` })),
    ...(await workspaceMounts(root, workspace)),
  ];
}

/**
 * A package of the workspace is linked to from `node_modules`, and lies outside of it there as here: Node takes no TypeScript
 * from within. Of the other links, none leads anywhere.
 */
async function workspaceMounts(root: string, name: string): Promise<SandboxSpec['mounts']> {
  const links = join(import.meta.dirname, '../../node_modules/@hopyard');
  const inside = `${root}/node_modules/@hopyard`;
  const target = posix.resolve(inside, await readlink(join(links, name)));
  const source = await realpath(join(links, name));
  return [{ source: links, target: inside }, ...['package.json', 'src'].map((part) => ({ source: join(source, part), target: `${target}/${part}` }))];
}

/** Where packages lie, and those that they need themselves. Of DuckDB's, one for each platform, only this machine's is installed. */
async function packagesFrom(file: string, names: string[], found = new Map<string, string>()): Promise<Map<string, string>> {
  const from = createRequire(file);
  for (const name of names) {
    if (found.has(name) || name.startsWith('@types/')) continue;
    const directory = (from.resolve.paths(name) ?? []).map((place) => join(place, name)).find((place) => existsSync(join(place, 'package.json')));
    if (directory === undefined) continue;
    const source = await realpath(directory);
    found.set(name, source);
    const manifest = join(source, 'package.json');
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(await readFile(manifest, 'utf8')) as Record<string, Record<string, string>>;
    await packagesFrom(manifest, [...Object.keys(dependencies), ...Object.keys(optionalDependencies)], found);
  }
  return found;
}
