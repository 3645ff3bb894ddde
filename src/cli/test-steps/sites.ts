import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../project.ts';
import { serveSite, type RunningSite } from '../static-server.ts';
import { oneTest, sum, type Tally } from './tally.ts';
import type { Run } from './steps.ts';

interface SiteSettings {
  readonly BASE_PATH: string;
  readonly CONTENT_DIR?: string;
  readonly SITE_URL?: string;
}

/** The sites that several tests read: those of the browser all, those of whole builds some. */
export interface TestSites {
  /** Builds them, two at a time. */
  build(run: Run): Promise<Tally>;
  areBuilt(): boolean;
  /** Says by the environment where they lie: `BUILT_SITES`. */
  places(): Readonly<Record<string, string>>;
  /** Serves them, and says by the environment where: `SITE_AT_ROOT` and so on. */
  serve(): Promise<ServedSites>;
}

interface ServedSites {
  readonly addresses: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export function testSites(work: string): TestSites {
  const sites: Readonly<Record<string, SiteSettings>> = {
    root: { BASE_PATH: '/' },
    hostile: {
      BASE_PATH: '/',
      CONTENT_DIR: join(ROOT, 'tests/fixtures/hostile'),
      SITE_URL: 'https://crossread.test',
    },
    sub: { BASE_PATH: '/sub/', SITE_URL: 'https://crossread.test' },
    // After `hostile`, whose compiled pages it takes, and not beside it.
    many: {
      BASE_PATH: '/',
      CONTENT_DIR: join(work, 'many-articles'),
      SITE_URL: 'https://crossread.test',
    },
  };
  const dirOf = (name: string) => join(work, name);
  return { build, areBuilt, places, serve };

  async function build(run: Run): Promise<Tally> {
    const written = await run(process.execPath, [
      join(ROOT, 'tests/support/write-many-articles.ts'),
      dirOf('many-articles'),
    ]);
    const waiting = Object.entries(sites);
    const tallies = [oneTest(written)];
    const builder = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [name, settings] = next;
        const env = { CONTENT_DIR: '', SITE_URL: '', ...settings, OUT_DIR: dirOf(name) };
        const command = [join(ROOT, 'src/cli/run.mjs'), 'build'];
        tallies.push(oneTest(await run(process.execPath, command, env)));
      }
    };
    await Promise.all([builder(), builder()]);
    return sum(tallies);
  }

  function areBuilt(): boolean {
    return Object.keys(sites).every((name) => existsSync(dirOf(name)));
  }

  function places(): Readonly<Record<string, string>> {
    const built = Object.entries(sites).map(([name, settings]) => ({
      ...{ name, dir: dirOf(name) },
      ...settings,
    }));
    return { BUILT_SITES: JSON.stringify(built) };
  }

  async function serve(): Promise<ServedSites> {
    const running: RunningSite[] = [];
    const addresses: Record<string, string> = {};
    for (const [name, { BASE_PATH }] of Object.entries(sites)) {
      const site = await serveSite({ dir: dirOf(name), base: BASE_PATH, port: 0 });
      running.push(site);
      addresses[`SITE_AT_${name.toUpperCase()}`] = site.url;
    }
    return {
      addresses,
      close: async () => {
        for (const site of running) await site.close();
      },
    };
  }
}
