import { defineConfig } from '@playwright/test';

// `npm test -- browser` builds the site, serves it under both base paths and names them here.
const { CHROME_PATH, SITE_AT_ROOT, SITE_AT_SUB } = process.env;

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    colorScheme: 'light',
    launchOptions: {
      ...(CHROME_PATH ? { executablePath: CHROME_PATH } : {}),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'root', use: { baseURL: SITE_AT_ROOT ?? 'http://127.0.0.1:4321/' } },
    // Under a path of its own: only what scripts make of addresses. The tests of whole builds follow
    // the links of every page.
    { name: 'sub', grep: /@sub/, use: { baseURL: SITE_AT_SUB ?? 'http://127.0.0.1:4321/sub/' } },
  ],
});
