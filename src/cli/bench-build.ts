import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.ts';

/** What two builds of the same articles cost, in milliseconds of processor time. */
export interface BuildCost {
  /** The articles as plain Markdown pages, through remark: one page each. */
  readonly plain: number;
  readonly crossread: number;
}

/**
 * Builds the articles of a folder both ways, in turn, each time in a process of its own. The cost
 * is what the process used of all cores, its threads included; the median of `runs`.
 *
 * @param folder an empty folder inside the project, for the plain site and both results
 */
export function buildCost(contentDir: string, folder: string, runs: number): BuildCost {
  const plain = join(folder, 'plain');
  writePlainSite(plain);
  const commands = {
    plain: [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', plain],
    crossread: [join(ROOT, 'src/cli/run.mjs'), 'build'],
  };
  const costs = Array.from({ length: runs + 1 }, () => ({
    plain: processorTime(commands.plain, contentDir, folder),
    crossread: processorTime(commands.crossread, contentDir, folder),
  }));
  // The first run fills the cache of compiled modules that both commands use.
  const counted = costs.slice(1);
  return {
    plain: median(counted.map((cost) => cost.plain)),
    crossread: median(counted.map((cost) => cost.crossread)),
  };
}

function writePlainSite(root: string): void {
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(root, 'astro.config.mjs'), 'export default { trailingSlash: "always" };');
  writeFileSync(join(root, 'src/pages/[...article].astro'), PLAIN_PAGE);
}

const PLAIN_PAGE = `---
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';

const reader = remark().use(remarkGfm).use(remarkRehype).freeze();
const writer = rehype().freeze();

export function getStaticPaths() {
  const dir = process.env.CONTENT_DIR;
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.endsWith('story.md'))
    .map((file) => ({
      params: { article: file.slice(0, -3).replaceAll('\\\\', '/') },
      props: { markdown: readFileSync(join(dir, file), 'utf8').replace(/^---\\n.*?\\n---\\n/s, '') },
    }));
}

const html = writer.stringify(await reader.run(reader.parse(Astro.props.markdown)));
---
<html lang="en">
  <head><title>{Astro.params.article}</title></head>
  <body><Fragment set:html={html} /></body>
</html>
`;

// Loaded before the command; writes down what the process has used when it ends.
const METER = `
import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.PROCESSOR_TIME, String((user + system) / 1000));
});`;

function processorTime(command: readonly string[], contentDir: string, folder: string): number {
  const report = join(folder, 'processor-time');
  const meter = `data:text/javascript,${encodeURIComponent(METER)}`;
  execFileSync(process.execPath, ['--import', meter, ...command], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: contentDir,
      OUT_DIR: join(folder, 'crossread'),
      PROCESSOR_TIME: report,
    },
  });
  return Number(readFileSync(report, 'utf8'));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
