import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Requirement, EnvironmentRefused, normalName, satisfies } from './requirements.ts';

const run = promisify(execFile);
const APT_MS = 10 * 60_000;

// Debian's names where they are not `python3-<name>`. Only packages named here are installed: their scripts run as root,
// and which those are is not for a project to choose.
const DEBIAN_PACKAGES: Record<string, string> = {
  joblib: 'python3-joblib',
  matplotlib: 'python3-matplotlib',
  networkx: 'python3-networkx',
  numpy: 'python3-numpy',
  onnx: 'python3-onnx',
  pandas: 'python3-pandas',
  pillow: 'python3-pil',
  protobuf: 'python3-protobuf',
  'python-dateutil': 'python3-dateutil',
  pytz: 'python3-tz',
  pyyaml: 'python3-yaml',
  requests: 'python3-requests',
  'scikit-learn': 'python3-sklearn',
  scipy: 'python3-scipy',
  seaborn: 'python3-seaborn',
  six: 'python3-six',
  statsmodels: 'python3-statsmodels',
  sympy: 'python3-sympy',
  tqdm: 'python3-tqdm',
  xgboost: 'python3-xgboost',
};

/** What the operating system's Python has installed, by normal name. */
export async function installedPackages(python: string): Promise<Map<string, string>> {
  const program = `
import importlib.metadata as metadata, json
print(json.dumps([[d.metadata["Name"], d.version] for d in metadata.distributions() if d.metadata["Name"]]))`;
  const { stdout } = await run(python, ['-I', '-c', program], { timeout: 30_000, cwd: '/', maxBuffer: 2 ** 24 });
  const pairs = JSON.parse(stdout) as [string, string][];
  // The first on the path is the one that is imported.
  return new Map(pairs.reverse().map(([name, version]) => [normalName(name), version]));
}

type Offer = { python: string; mayInstall: boolean; say: (line: string) => void; signal: AbortSignal };

/** The requested packages as the operating system has them, installed through its package manager where that is ours to do. */
export async function takeSystemPackages(requirements: Requirement[], why: string, offer: Offer): Promise<string[]> {
  let installed = await installedPackages(offer.python);
  const missing = requirements.filter(({ name }) => !installed.has(name));
  if (missing.length > 0) {
    const packages = missing.map(({ name }) => debianPackage(name, why));
    if (!offer.mayInstall)
      throw new EnvironmentRefused(
        `${why}, and the system's Python lacks ${missing.map(({ name }) => name).join(', ')}; install it as root with: apt-get install ${packages.join(' ')}`,
      );
    offer.say(`Installing the system's packages ${packages.join(', ')}.`);
    await aptInstall(packages, why, offer.signal);
    installed = await installedPackages(offer.python);
  }
  return requirements.map(({ name, specifiers, text }) => {
    const version = installed.get(name);
    if (version === undefined) throw new EnvironmentRefused(`${why}, and the system offers no ${name}.`);
    if (!satisfies(version, specifiers)) throw new EnvironmentRefused(`${why}, and the system offers ${name} ${version} only, which is not ${text}.`);
    return `${name}==${version}`;
  });
}

function debianPackage(name: string, why: string): string {
  const known = DEBIAN_PACKAGES[name];
  if (!known) throw new EnvironmentRefused(`${why}, and ${name} is none of the packages that are known to come with the system.`);
  return known;
}

async function aptInstall(packages: string[], why: string, signal: AbortSignal): Promise<void> {
  const options = {
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    timeout: APT_MS,
    signal,
    maxBuffer: 2 ** 26,
  };
  const install = () => run('/usr/bin/apt-get', ['install', '--yes', '--no-install-recommends', ...packages], options);
  try {
    // The lists may be old or absent: only then are they fetched.
    await install().catch(async () => {
      signal.throwIfAborted();
      await run('/usr/bin/apt-get', ['update'], options);
      return install();
    });
  } catch (error) {
    signal.throwIfAborted();
    const said = String((error as { stderr?: string }).stderr ?? '')
      .split('\n')
      .filter((line) => line.startsWith('E:'));
    throw new EnvironmentRefused(
      `${why}, and the system's package manager could not install ${packages.join(', ')}${said.length > 0 ? `: ${said.at(-1)}` : '.'}`,
    );
  }
}
