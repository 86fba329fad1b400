import { loadConfig } from '@hopyard/config';
import { startPlatform } from '@hopyard/platform';

// The platform as `npm start` has it, without its web app. It says which processes it has, now and whenever they are others.
const ended = new Promise<void>((resolve) => process.stdin.resume().once('end', resolve));
const config = loadConfig({ ...process.env, ...(JSON.parse(process.argv[2] ?? '') as Record<string, string>) });
await using platform = await startPlatform(config, () => {}, { web: false });
let told = '';
const tell = () => {
  const pids = JSON.stringify(platform.pids());
  if (pids !== told) process.stdout.write(`${pids}\n`);
  told = pids;
};
tell();
const telling = setInterval(tell, 50);
await ended;
clearInterval(telling);
