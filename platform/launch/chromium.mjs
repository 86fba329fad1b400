import { spawnSync } from 'node:child_process';
import { packageManager, which } from './system.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A Chromium for the browser stories: an installed one, else the system's when root, else the one that Playwright downloads. */
export function findChromium() {
  if (process.env.HOPYARD_CHROMIUM) return process.env.HOPYARD_CHROMIUM;
  const installed = () => NAMES.map(which).find(Boolean);
  if (installed()) return installed();
  const manager = packageManager();
  if (manager && process.getuid?.() === 0) {
    console.log('Installing Chromium for the browser stories …');
    if (manager.refresh) spawnSync(manager.refresh[0], manager.refresh.slice(1), { stdio: 'ignore' });
    spawnSync(manager.install[0], [...manager.install.slice(1), 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (installed()) return installed();
  }
  console.log('Downloading a Chromium for the browser stories …');
  const downloaded = spawnSync('node_modules/.bin/playwright', ['install', 'chromium'], {
    cwd: new URL('../../e2e', import.meta.url),
    stdio: 'inherit',
  });
  if (downloaded.status === 0) return '';
  throw new Error('The browser stories need a Chromium, and none could be installed. Install one, or set HOPYARD_CHROMIUM to its path.');
}
