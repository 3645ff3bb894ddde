import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleFile, hasOutlet, type KnownArticle } from '../import/article-file.ts';
import { ImportError } from '../import/import-error.ts';
import { importSource } from '../import/import-source.ts';
import { reportLines } from '../import/report.ts';
import { storyFile } from '../import/story-file.ts';
import { ask, canAsk, confirm } from './ask.ts';
import { givenFile, shownName } from './given-file.ts';
import { printable } from './printable.ts';
import { projectOf, SettingsError } from './project.ts';
import { knownArticles, storyFolder } from './story-folder.ts';

const USAGE = `npm run import -- <file>… --story <folder> [--outlet <name>] [--version <text>] [--yes]

Makes article files of saved web pages (.html, .mhtml) and of plain text; - reads what is piped in.
  --story    the story's folder; it is made where there is none
  --outlet   who published it, where the page does not say or says it otherwise
  --version  what sets it apart from the outlet's other text of the story
  --yes      writes without asking`;

// npm runs scripts in the project's folder; paths are meant from where the command was typed.
const TYPED_IN = process.env['INIT_CWD'] ?? process.cwd();

const { values, positionals } = readArguments();
if (values.help || positionals.length === 0 || values.story === undefined) {
  console.log(USAGE);
  if (!values.help) process.exitCode = 1;
} else {
  await importAll(values.story, positionals);
}

async function importAll(story: string, files: readonly string[]): Promise<void> {
  const folder = storyFolder(story, projectOf(process.env).contentDir);
  const known = knownArticles(folder);
  for (const file of files) {
    try {
      known.push(...(await importOne(file)));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      console.error(printable(`${shownName(file)}: ${error.message}`));
      process.exitCode = 1;
    }
  }

  /** The article that was written; none where it was not wanted. */
  async function importOne(file: string): Promise<KnownArticle[]> {
    const found = await importSource(givenFile(file, TYPED_IN));
    const outlet = values.outlet ?? found.facts.outlet ?? (await answer('Who published it? '));
    const version = values.version ?? (await versionOf(outlet));
    const made = articleFile(found, { outlet, version, known });
    const target = `${folder.shown}/${made.name}.md`;
    console.log(printable(`${shownName(file)} → ${target}`));
    for (const line of reportLines(found, made)) console.log(printable(`  ${line}`));
    if (!values.yes && !(await isWanted(target, made.text))) return [];
    mkdirSync(folder.path, { recursive: true });
    writeNew(join(folder.path, `${made.name}.md`), made.text);
    const storyPath = join(folder.path, 'story.md');
    if (!existsSync(storyPath)) {
      writeNew(storyPath, storyFile(found.facts.headline, folder.name));
      console.log(
        `  made ${folder.shown}/story.md, with ${found.facts.headline === null ? 'the name of its folder' : 'the headline'} as its title`,
      );
    }
    return [{ name: made.name, outlet, version, body: found.markdown }];
  }

  async function versionOf(outlet: string | null): Promise<string | null> {
    if (!hasOutlet(outlet, known)) return null;
    return answer(
      `The story has a text of ${outlet} already. What sets this one apart (such as: evening edition)? `,
    );
  }
}

async function isWanted(target: string, text: string): Promise<boolean> {
  console.log(`\n${printable(text)}`);
  if (canAsk()) return confirm(`Write ${target}?`);
  console.error(
    'Nothing is written: there is nobody to ask, as this is no terminal. Add --yes to write without being asked.',
  );
  process.exitCode = 1;
  return false;
}

/** An answer in the terminal; null where there is none, or nobody to give it. */
async function answer(question: string): Promise<string | null> {
  if (values.yes || !canAsk()) return null;
  return (await ask(question)) || null;
}

/** Writes a file that is not there; one that has appeared meanwhile stays. */
function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    throw new ImportError(`${path} cannot be written (${String(error)}). Nothing was overwritten.`);
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        story: { type: 'string' },
        outlet: { type: 'string' },
        version: { type: 'string' },
        yes: { type: 'boolean', short: 'y' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new SettingsError(
      `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`,
    );
  }
}
