import { BUILD_USAGE } from './build-options.ts';

const SETTINGS = `Settings of the environment:
  CONTENT_DIR  the folder of stories (content)
  OUT_DIR      where the site goes (dist)
  CACHE_DIR    where results are kept for the next build (.cache)
  SITE_URL     the site’s full address, with its path; else address in site.yaml
  BASE_PATH    the path alone
  PORT         the first port to try (4321)`;

const PORT = '  --port 4000    the first port to try; the next free one is taken';

/** What `--help` says of a command; none of those that say it themselves. */
export const USAGES: Readonly<Record<string, string>> = {
  start: `npm start -- [--port <number>] [--force]

Builds the site and serves it on this machine.
${PORT}
  --force        compares and draws everything again

${SETTINGS}`,
  dev: `npm run dev -- [--port <number>] [--story <folder>]

Serves the site while it is written: a page shows the files as they are when it is asked for.
${PORT}
  --story <folder>  one story alone

${SETTINGS}`,
  build: `${BUILD_USAGE}

${SETTINGS}`,
  preview: `npm run preview -- [--port <number>]

Serves the last build on this machine.
${PORT}

${SETTINGS}`,
};
