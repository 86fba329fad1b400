import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Environments, openEnvironments } from '../src/environments/environments.ts';
import { EnvironmentRefused, parseRequirement, parseRequirements, satisfies } from '../src/environments/requirements.ts';
import { type Machine, inspectMachine } from '../src/machine/machine.ts';
import { spawnSandboxed } from '../src/sandbox/sandbox.ts';

let machine: Machine;
let directory: string;
let index: Awaited<ReturnType<typeof startIndex>>;
beforeAll(async () => {
  machine = await inspectMachine();
  directory = await mkdtemp(join(tmpdir(), 'hopyard-environments-'));
  await mkdir(join(directory, 'client/hopyard'), { recursive: true });
  index = await startIndex(directory);
});
afterAll(async () => {
  index.close();
  await rm(directory, { recursive: true });
});

/** Environments of a runner of their own; without a variable to the contrary, with the test's package index. */
async function open(name: string, variables: NodeJS.ProcessEnv = {}): Promise<Environments> {
  const socketDirectory = await mkdtemp(join(tmpdir(), 'hopyard-index-'));
  return openEnvironments({
    machine,
    directory: join(directory, name),
    client: join(directory, 'client/hopyard'),
    socketDirectory,
    variables: { PATH: process.env['PATH'], HOME: directory, PIP_CONFIG_FILE: '/dev/null', PIP_INDEX_URL: index.url, ...variables },
    shutdown: new AbortController().signal,
  });
}
async function prepare(environments: Environments, requirements: string[] | null, refresh = false) {
  const said: string[] = [];
  const prepared = await environments.prepare(requirements, { say: (line) => said.push(line), signal: AbortSignal.timeout(60_000), refresh });
  return { ...prepared, said };
}
async function python(environment: Awaited<ReturnType<typeof prepare>>, program: string) {
  const process = await spawnSandboxed(machine, {
    name: 'environment-test',
    command: [environment.python, '-c', program],
    cwd: '/tmp',
    env: environment.variables,
    mounts: environment.mounts,
    limits: { memoryBytes: 2 ** 28, cpus: 1, processes: 16, diskBytes: 2 ** 20 },
  });
  const [out, err, { code, signal }] = await Promise.all([text(process.stdout), text(process.stderr), process.exited]);
  return code === 0 ? out + err : `${out}${err}exit ${code} ${signal}`;
}

describe('requirements', () => {
  test('are names with versions, in one form', () => {
    expect(
      parseRequirements(['Scikit_Learn == 1.7.2', 'pandas>=2.2, <3', 'six', 'Ray[tune, rllib]~=2.9']).map(({ text: written }) => written),
    ).toEqual(['pandas>=2.2,<3', 'ray[rllib,tune]~=2.9', 'scikit-learn==1.7.2', 'six']);
  });

  test('are no options, addresses, paths, files, markers or hooks', () => {
    for (const text of [
      '--index-url=http://evil',
      '-r/etc/passwd',
      '-e .',
      '--extra-index-url http://evil',
      'six --hash=x',
      'six @ http://evil/six.whl',
      'http://evil/six.whl',
      'git+https://evil/six',
      './six',
      '/tmp/six',
      '../six',
      'six.whl/',
      'six; python_version > "3"',
      'six==1\n--index-url=http://evil',
      'six\0',
      '',
      ' ',
      '-',
      '--',
      'six==$(id)',
      'six==1.0+local/../x',
      'six==`id`',
      'file:six',
      '-c/etc/passwd',
      'six===1.0',
      '@six',
      '%70ip',
    ])
      expect(() => parseRequirement(text), JSON.stringify(text)).toThrow(EnvironmentRefused);
  });

  test('name each package once', () => {
    expect(() => parseRequirements(['six', 'SIX>=1'])).toThrow(/six is named twice/);
  });

  test('are compared with the one version that the system has', () => {
    const holds = (version: string, written: string) => satisfies(version, parseRequirement(`x${written}`).specifiers);
    expect(['>=1.2', '<2', '==1.10.*', '~=1.9', '!=1.9', '==1.10', '>=1,<2', ''].map((written) => holds('1.10.0', written))).toEqual(
      Array(8).fill(true),
    );
    expect(['>1.10', '<1.9', '==1.1.*', '~=1.10.1', '==1.10.1', '>=1,<1.10'].map((written) => holds('1.10.0', written))).toEqual(
      Array(6).fill(false),
    );
  });
});

describe('an environment', () => {
  test('is built from the index in a sandbox, with what came along, and programs import it', async () => {
    const built = await prepare(await open('built'), ['hop-leaf>=1']);
    expect(built.built).toMatchObject({ source: 'INDEX', installed: ['hop-leaf==1.2', 'hop-root==0.1'] });
    expect(await python(built, 'import hop_leaf, hop_root; print(hop_leaf.VERSION, hop_root.VERSION)')).toBe('1.2 0.1\n');
    expect(await python(built, 'import hop_leaf, os; print(os.path.exists(hop_leaf.__cached__))'), 'it is compiled').toBe('True\n');
  });

  test('is built once, whoever asks and however it is written', async () => {
    const environments = await open('once');
    const before = index.served.length;
    const [one, two] = await Promise.all([prepare(environments, ['hop-root']), prepare(environments, ['Hop_Root'])]);
    expect(one.built.contentHash).toBe(two.built.contentHash);
    expect(index.served.slice(before).filter((path) => path.endsWith('.whl'))).toHaveLength(1);
    // Without the index: a second runner finds what the first one built.
    const later = await prepare(await open('once', { PIP_INDEX_URL: 'http://127.0.0.1:1/simple' }), ['hop-root']);
    expect(later.built).toEqual(one.built);
    expect(later.said).toEqual([]);
  });

  test('with the same content under another wish is the same directory', async () => {
    const environments = await open('content');
    const one = await prepare(environments, ['hop-root']);
    const two = await prepare(environments, ['hop-root==0.1']);
    expect(two.built.contentHash).toBe(one.built.contentHash);
    expect((await readdir(join(directory, 'content'))).filter((name) => /^[0-9a-f]{64}$/.test(name))).toHaveLength(1);
    expect((await readdir(join(directory, 'content'))).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('without requirements is Python and the client, and nothing that the system has installed', async () => {
    const base = await prepare(await open('base'), null);
    expect(await python(base, 'import hopyard, importlib.metadata as m; print([d.name for d in m.distributions()])')).toBe('[]\n');
  });

  test('cannot be changed by a program', async () => {
    const built = await prepare(await open('built'), ['hop-leaf>=1']);
    expect(await python(built, 'import hop_leaf; open(hop_leaf.__file__, "a").write("x")')).toMatch(/Read-only file system|Permission denied/);
  });

  test('of an unknown package is refused by its name', async () => {
    await expect(prepare(await open('unknown'), ['hop-root', 'no-such-hop==1.0'])).rejects.toThrow(
      'The package index has no package named no-such-hop (asked for: no-such-hop==1.0); check the spelling.',
    );
  });

  test('of a version that is not there is refused with those that are', async () => {
    await expect(prepare(await open('version'), ['hop-leaf==9'])).rejects.toThrow(
      'No version of hop-leaf satisfies hop-leaf==9; the index has 1.0, 1.2.',
    );
  });

  test('of a package without a wheel is refused, because its code would run', async () => {
    await expect(prepare(await open('source'), ['hop-source'])).rejects.toThrow(/^hop-source comes in no wheel for Python 3\.\d+\.\d+ on linux/);
    expect(index.served.filter((path) => path.endsWith('.tar.gz'))).toEqual([]);
  });

  test('of packages that exclude each other is refused with both', async () => {
    await expect(prepare(await open('conflict'), ['hop-leaf==1.2', 'hop-root==0.2'])).rejects.toThrow(/do not go together|hop-root/);
  });

  test('leaves no draft behind when it fails', async () => {
    const environments = await open('draft');
    await expect(prepare(environments, ['no-such-hop'])).rejects.toThrow();
    expect(await readdir(join(directory, 'draft'))).toEqual(['requests']);
  });

  test('built half by a runner that was killed is swept and built anew', async () => {
    await mkdir(join(directory, 'killed/.draft/lib'), { recursive: true });
    await mkdir(join(directory, 'killed/requests'), { recursive: true });
    await open('killed');
    expect(await readdir(join(directory, 'killed'))).toEqual(['requests']);
  });
});

describe('where no index is in reach', () => {
  const unreachable = { PIP_INDEX_URL: 'http://127.0.0.1:1/simple' };

  /** Something that this machine's own Python has, whichever it is. */
  const systemPackage = (): [string, string] => {
    const program =
      'import importlib.metadata as m, json; print(json.dumps([[d.metadata["Name"], d.version] for d in m.distributions() if d.metadata["Name"]]))';
    const installed = JSON.parse(execFileSync('/usr/bin/python3', ['-I', '-c', program], { encoding: 'utf8' })) as [string, string][];
    const usable = installed.find(([name, version]) => /^[a-z0-9]+$/.test(name) && /^\d+(\.\d+)+$/.test(version));
    if (!usable) throw new Error('The /usr/bin/python3 of this machine has no package at all: install one, such as python3-six.');
    return usable;
  };

  test('the packages of the operating system are taken, and it is said', async () => {
    const [name, version] = systemPackage();
    const environments = await open('system', unreachable);
    const prepared = await prepare(environments, [`${name}==${version}`]);
    expect(prepared.built).toMatchObject({ source: 'SYSTEM', installed: [`${name}==${version}`] });
    expect(prepared.description).toContain('of the operating system');
    expect(prepared.said[0]).toMatch(/No package index answers .* taking the packages of the operating system\./);
    expect(await python(prepared, `import importlib.metadata as m; print(m.version('${name}'))`)).toBe(`${version}\n`);
    await expect(prepare(environments, [`${name}==999`])).rejects.toThrow(`the system offers ${name} ${version} only, which is not ${name}==999.`);
  });

  test('what the system cannot offer is refused by its name', async () => {
    await expect(prepare(await open('nowhere', { PIP_NO_INDEX: '1' }), ['no-such-hop'])).rejects.toThrow(
      /^Pip is configured to use no index .*no-such-hop is none of the packages/,
    );
  });

  test('what was taken from the system serves executions, and a new build asks the index again', async () => {
    const [name] = systemPackage();
    const offline = await prepare(await open('again', unreachable), [name]);
    const online = await open('again');
    expect((await prepare(online, [name])).built).toEqual(offline.built);
    await expect(prepare(online, [name], true)).rejects.toThrow(`no package named ${name}`);
  });
});

describe('the build', () => {
  test('reaches the index and nothing else', async () => {
    let reached = false;
    const other = createServer((_request, response) => {
      reached = true;
      response.end();
    });
    const port = await listen(other);
    // Only a package that comes along names this host, and such a page was written by whoever published the package.
    index.pages.set('hop-stray', `<a href="http://127.0.0.1:${port}/hop_stray-1.0-py3-none-any.whl">hop_stray-1.0-py3-none-any.whl</a>`);
    await expect(prepare(await open('stray'), ['hop-astray'])).rejects.toThrow(EnvironmentRefused);
    expect(reached).toBe(false);
    other.close();
  });
});

/** A package index on loopback with a handful of wheels, one package without a wheel, and a note of what was fetched. */
async function startIndex(scratch: string) {
  const served: string[] = [];
  const files = new Map<string, Buffer>();
  // On a host of their own, as the files of the great indexes are.
  const fileServer = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    served.push(request.url ?? '');
    if (file) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file);
    else response.writeHead(404).end();
  });
  const port = await listen(fileServer);
  const pages = new Map<string, string>();
  const wheel = async (name: string, version: string, requires: string[] = []) => {
    const file = `${name.replace('-', '_')}-${version}-py3-none-any.whl`;
    const path = join(scratch, file);
    execFileSync('/usr/bin/python3', ['-c', WHEEL, path, name, version, ...requires]);
    const bytes = await readFile(path);
    files.set(`/files/${file}`, bytes);
    pages.set(
      name,
      `${pages.get(name) ?? ''}<a href="http://127.0.0.1:${port}/files/${file}#sha256=${createHash('sha256').update(bytes).digest('hex')}">${file}</a><br>`,
    );
  };
  await wheel('hop-root', '0.1');
  await wheel('hop-root', '0.2');
  await wheel('hop-leaf', '1.0');
  await wheel('hop-leaf', '1.2', ['hop-root<0.2']);
  await wheel('hop-astray', '1.0', ['hop-stray']);
  // Yanked: a plain wish finds 0.1.
  pages.set('hop-root', pages.get('hop-root')!.replace(/<a (href="[^"]*0\.2)/, '<a data-yanked="" $1'));
  pages.set('hop-source', '<a href="../../files/hop_source-1.0.tar.gz">hop_source-1.0.tar.gz</a>');
  const server = createServer((request, response) => {
    const page = pages.get(/^\/simple\/([^/]+)\/$/.exec(request.url ?? '')?.[1] ?? '');
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(`<!DOCTYPE html><html><body>${page}</body></html>`);
  });
  const url = `http://127.0.0.1:${await listen(server)}/simple`;
  return { url, served, pages, close: () => (server.close(), fileServer.close()) };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const WHEEL = `
import sys, zipfile
path, name, version, *requires = sys.argv[1:]
module = name.replace('-', '_')
info = f'{module}-{version}.dist-info'
with zipfile.ZipFile(path, 'w') as wheel:
    wheel.writestr(f'{module}.py', f'VERSION = "{version}"\\n')
    wheel.writestr(f'{info}/METADATA', '\\n'.join([f'Metadata-Version: 2.1', f'Name: {name}', f'Version: {version}', *[f'Requires-Dist: {r}' for r in requires], '']))
    wheel.writestr(f'{info}/WHEEL', 'Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    wheel.writestr(f'{info}/RECORD', ''.join(f'{n},,\\n' for n in [f'{module}.py', f'{info}/METADATA', f'{info}/WHEEL', f'{info}/RECORD']))
`;
