import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './places.mjs';
import { installWithSystem, which } from './system.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A Chromium for the browser stories: an installed one, else the system's when root. Empty: the one that Playwright
 * downloads, and looks for by itself.
 */
export async function findChromium(context) {
  if (process.env.HOPYARD_CHROMIUM) return process.env.HOPYARD_CHROMIUM;
  // Ubuntu's package is a script that asks for a snap, which a container has not.
  const installed = () => NAMES.map(which).find((file) => file && spawnSync(file, ['--version']).status === 0);
  if (!installed()) await installWithSystem('chromium', 'for the browser stories', context);
  const found = installed();
  if (found) return found;
  console.log('Downloading a Chromium for the browser stories …');
  const { code } = await context.run(['node_modules/.bin/playwright', 'install', 'chromium'], { env: context.env, cwd: join(ROOT, 'e2e') });
  if (code === 0) return '';
  throw new Error('The browser stories need a Chromium, and none could be installed. Install one, or set HOPYARD_CHROMIUM to its path.');
}
