import { defineConfig } from '@playwright/test';

const chromium = process.env['HOPYARD_CHROMIUM'];

export default defineConfig({
  testDir: 'stories',
  testMatch: '*.e2e.ts',
  globalSetup: './platform.ts',
  outputDir: 'test-results',
  // The stories share one platform, as people do, and each makes what it needs: two of them at a time.
  workers: 2,
  // A busy machine is slow, and no story is about being quick.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    // A trace takes as long again as the story: --trace on, for one that fails.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--no-default-browser-check',
        '--disable-features=Translate,MediaRouter,OptimizationHints',
      ],
    },
  },
});
