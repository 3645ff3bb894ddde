#!/usr/bin/env node
// The command of the package: `npx crossread compare a.md b.html`. Plain JavaScript, so that a Node
// too old can say so.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What each command is called in the project, and what it does in a line. */
const COMMANDS = {
  compare: ['', 'compares texts: crossread compare a.md b.html'],
  new: ['new', 'makes a story and an article to be filled in'],
  import: ['import', 'makes articles of saved web pages'],
  check: ['check-content', 'looks through the stories without building them'],
  dev: ['dev', 'shows the site while it is written'],
  build: ['build', 'makes the site'],
  preview: ['preview', 'shows what was built'],
};

const HELP = `crossread <command>

${Object.entries(COMMANDS)
  .map(([name, [, does]]) => `  ${name.padEnd(9)} ${does}`)
  .join('\n')}

Stories are read from the folder content and the site goes into dist, both where the command is
typed; CONTENT_DIR and OUT_DIR name others. "crossread <command> --help" tells more.`;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [command = '', ...rest] = process.argv.slice(2);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Crossread needs Node 22.18 or newer; this is ${process.version}.`);
  process.exitCode = 1;
} else if (['--help', '-h', 'help'].includes(command)) console.log(HELP);
else if (command === '--version') console.log(version());
else if (!Object.hasOwn(COMMANDS, command)) {
  console.error(
    `${command === '' ? 'Name a command.' : `There is no command "${command}".`}\n\n${HELP}`,
  );
  process.exitCode = 2;
} else if (command === 'compare') await compare();
else runInProject(COMMANDS[command][0]);

async function compare() {
  const compiled = new URL('../../lib/cli/compare-texts.js', import.meta.url);
  process.argv = [process.argv[0], 'compare', ...rest];
  await import(existsSync(compiled) ? compiled.href : './compare-texts.ts');
}

/** Runs a command of the project on the stories of the folder that the command was typed in. */
function runInProject(name) {
  const here = {
    CONTENT_DIR: resolve('content'),
    OUT_DIR: resolve('dist'),
    CACHE_DIR: resolve('.cache'),
    SHARDS_DIR: resolve('.shards'),
    INIT_CWD: process.cwd(),
  };
  const run = fileURLToPath(new URL('./run.mjs', import.meta.url));
  // Node runs no TypeScript below node_modules by itself; by its options the programs that the command
  // starts are told, too.
  const types = new URL('./own-types.mjs', import.meta.url).href;
  const options = [process.env['NODE_OPTIONS'] ?? '', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [run, name, ...rest], {
    stdio: 'inherit',
    env: { ...here, ...process.env, NODE_OPTIONS: [...options, `--import=${types}`].join(' ') },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

function version() {
  const file = new URL('../../package.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
