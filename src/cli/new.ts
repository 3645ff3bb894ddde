import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addressName } from '../import/address-name.ts';
import { fieldNotes } from '../import/field-notes.ts';
import { newArticle } from '../import/new-article.ts';
import { storyFile } from '../import/story-file.ts';
import { addressOf, RESERVED_ARTICLES } from '../content/addresses.ts';
import { ask, canAsk } from './ask.ts';
import { projectOf, ROOT, SettingsError } from './project.ts';
import { storyFolder } from './story-folder.ts';

const USAGE = `npm run new -- [--story <folder>] [--outlet <name>] [--title <text>]

Makes a story's folder, its story.md and an article file to be filled in. Asks for what is not given.`;

const { values } = readArguments();
if (values.help) {
  console.log(USAGE);
} else {
  const story = await given(
    'story',
    'The story’s folder, in small letters (such as: bridge-closure)? ',
  );
  const outlet = await given('outlet', 'Who published the article? ');
  makeFiles(story, outlet);
}

function makeFiles(story: string, outlet: string): void {
  const folder = storyFolder(story, projectOf(process.env).contentDir);
  const name = addressName(outlet);
  const address = addressOf(name, '.md', RESERVED_ARTICLES);
  const stem = 'slug' in address ? address.slug : name === '' ? 'article' : `${name}-article`;
  mkdirSync(folder.path, { recursive: true });
  const storyPath = join(folder.path, 'story.md');
  if (!existsSync(storyPath)) {
    writeFileSync(storyPath, storyFile(values.title?.trim() || null, folder.name), { flag: 'wx' });
    console.log(`made ${folder.shown}/story.md: say what happened in its title`);
  }
  const file = freeName(folder.path, stem);
  const schema = readFileSync(join(ROOT, 'src/schemas/article.ts'), 'utf8');
  writeFileSync(join(folder.path, file), newArticle(outlet, fieldNotes(schema)), { flag: 'wx' });
  console.log(
    `made ${folder.shown}/${file}: put the text below the second ---, then run npm run build`,
  );
}

function freeName(path: string, stem: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}.md` : `${stem}-${number}.md`;
    if (!existsSync(join(path, name))) return name;
  }
}

async function given(name: 'story' | 'outlet', question: string): Promise<string> {
  const value = values[name]?.trim() || (canAsk() ? await ask(question) : '');
  if (value !== '') return value;
  throw new SettingsError(`--${name} is missing, and there is nobody to ask.\n\n${USAGE}`);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        story: { type: 'string' },
        outlet: { type: 'string' },
        title: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new SettingsError(
      `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`,
    );
  }
}
