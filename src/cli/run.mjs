// Runs a command of this project: `node src/cli/run.mjs build`. Plain JavaScript, so that a Node too
// old to run TypeScript can say so.
import module from 'node:module';

const [command = '', ...rest] = process.argv.slice(2);
const commands = [
  ...['start', 'dev', 'build', 'preview', 'import', 'new', 'check-content'],
  ...['compare', 'test', 'bench', 'make-package', 'schemas'],
];

if (!process.features.typescript) {
  console.error(
    `Crossread needs Node 22.18 or newer; this is ${process.version}. Run \`npm ci\`, which brings one with it, and then \`npm start\` or another npm script instead of calling node.`,
  );
  process.exit(1);
}
if (!commands.includes(command)) {
  console.error(`There is no command "${command}". There are ${commands.join(', ')}.`);
  process.exit(1);
}
process.argv = [process.argv[0] ?? 'node', command, ...rest];
// As Astro's own command does: the modules of Astro and Vite are then not compiled anew each time.
module.enableCompileCache?.();
try {
  const { USAGES } = await import('./usage.ts');
  const usage = rest.some((arg) => arg === '--help' || arg === '-h') ? USAGES[command] : undefined;
  if (usage === undefined) await import(`./${command}.ts`);
  else console.log(usage);
} catch (error) {
  console.error(whatToDo(error));
  process.exitCode = 1;
}

/** What helps where a command cannot begin; all there is to know of any other error. */
function whatToDo(error) {
  if (!(error instanceof Error)) return error;
  // A setting of the environment: the message says all, and where the code found it helps nobody.
  if (error.name === 'SettingsError') return error.message;
  const isPackage =
    'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' && /package/.test(error.message);
  return isPackage
    ? `${error.message}\nRun \`npm ci\`: this version needs packages that are not installed.`
    : error;
}
