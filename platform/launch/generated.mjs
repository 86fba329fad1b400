// Makes what is generated: types of the subgraphs, the supergraph, the documents of the web app. With --check it makes
// nothing, and fails when what is committed is not what would be made.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from './places.mjs';

const GENERATED = [
  ...['projects', 'datasets', 'training', 'featurestore', 'serving'].map((name) => `subgraphs/${name}/src/__generated__`),
  'gateway/supergraph.graphql',
  'gateway/schema.graphql',
  'ui/graphql/__generated__',
];
const CODEGEN = join(ROOT, 'node_modules/.bin/graphql-codegen');
const STEPS = [
  { folder: '.', argv: [CODEGEN, '--config', 'codegen.ts'] },
  { folder: '.', argv: [process.execPath, 'gateway/compose.ts'] },
  { folder: 'ui', argv: [CODEGEN, '--config', 'codegen.ts'] },
];

const filesOf = (path) =>
  !existsSync(path) ? [] : statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesOf(join(path, name))) : [path];
const snapshot = () =>
  new Map(GENERATED.flatMap((path) => filesOf(join(ROOT, path))).map((file) => [relative(ROOT, file), readFileSync(file, 'utf8')]));

const checking = process.argv.includes('--check');
const before = snapshot();
const kept = mkdtempSync(join(tmpdir(), 'hopyard-generated-'));
for (const path of GENERATED) if (checking && existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(kept, path), { recursive: true });
try {
  for (const { folder, argv } of STEPS) {
    const { status, stdout, stderr } = spawnSync(argv[0], argv.slice(1), { cwd: join(ROOT, folder), encoding: 'utf8' });
    if (status !== 0) throw new Error(`${argv.join(' ')} failed in ${folder}:\n${stdout}${stderr}`);
  }
  const after = snapshot();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
  if (checking && changed.length > 0) throw new Error(`These are not what the schemas say; run npm run codegen:\n  ${changed.join('\n  ')}`);
  console.log(
    checking ? 'What is committed is what the schemas say.' : `Made anew: ${changed.length === 0 ? 'nothing changed' : changed.join(', ')}.`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  if (checking) {
    for (const path of GENERATED) {
      rmSync(join(ROOT, path), { recursive: true, force: true });
      if (existsSync(join(kept, path))) cpSync(join(kept, path), join(ROOT, path), { recursive: true });
    }
  }
  rmSync(kept, { recursive: true, force: true });
}
