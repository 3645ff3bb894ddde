import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareTexts } from '../engine/compare.ts';
import { ImportError } from '../import/import-error.ts';
import { ownStory, type TextRemark } from '../own-texts/own-story.ts';
import type { OwnText } from '../own-texts/own-text.ts';
import { readInput } from '../own-texts/read-input.ts';
import { publicComparison } from '../views/public-comparison.ts';
import { comparedText, differencesText } from './compared-text.ts';
import { givenFile, shownName } from './given-file.ts';
import { printable } from './printable.ts';
import { pageOf } from './terminal.ts';

const USAGE = `crossread compare <file> <file>… [--text] [--diff] [--json] [--html <file>]

Compares articles on the same event: plain text, Markdown, saved web pages (.html, .mhtml).
"-" reads what is piped in. Without an option it prints what it found.

  --text         what was found, with the words it rests on
  --diff         each pair of texts, word by word
  --json         all of it as data: the format of comparison.json
  --html <file>  a report of one file, which opens and prints anywhere; "-" prints it
  --title <text> what the report is called
  -h, --help     this help

It ends with 0 where the texts were compared, 1 where one of them cannot be read, 2 where the
command cannot be understood.

  crossread compare courier.txt herald.html --html report.html
  pbpaste | crossread compare courier.txt - --diff`;

/** The command line cannot be understood. */
class UsageError extends Error {}

// A reader that has seen enough, such as `head`, ends the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run();

async function run(): Promise<number> {
  try {
    const { values, positionals } = readArguments();
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    return await compareFiles(positionals, values);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

type Values = ReturnType<typeof readArguments>['values'];

async function compareFiles(files: readonly string[], values: Values): Promise<number> {
  const texts = await readAll(files);
  if (texts === null) return 1;
  const read = await ownStory(texts, values.title ?? '');
  if ('problems' in read) {
    for (const problem of read.problems) tell(problem, files);
    return 1;
  }
  for (const doubt of read.doubts) tell(doubt, files);
  const { source } = read;
  const compared = compareTexts(
    source.slug,
    source.articles.map(({ article }) => article),
  );
  const page = pageOf(process.stdout);
  if (values.json) print(JSON.stringify(publicComparison(compared.comparison)));
  if (values.text || !(values.json || values.html || values.diff))
    print(comparedText(compared, page));
  if (values.diff) print(`${values.text ? '\n' : ''}${differencesText(compared, page)}`);
  if (values.html === undefined) return 0;
  const { reportOf } = await import('./report-of.ts');
  const report = reportOf(source, compared);
  if (values.html === '-') print(report);
  else writeFileSync(resolve(values.html), report);
  return 0;
}

/** The texts of all files; null where one cannot be read, which is said. */
async function readAll(files: readonly string[]): Promise<OwnText[] | null> {
  const texts: OwnText[] = [];
  for (const [index, file] of files.entries()) {
    try {
      const { text, remarks } = await readInput(givenFile(file, process.cwd()));
      for (const sentence of remarks) tell({ text: index, sentence }, files);
      texts.push(text);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      tell({ text: index, sentence: error.message }, files);
    }
  }
  return texts.length === files.length ? texts : null;
}

function tell({ text, sentence }: TextRemark, files: readonly string[]): void {
  console.error(printable(`${shownName(files[text] ?? '')}: ${sentence}`));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function readArguments() {
  const parsed = parse();
  const { values, positionals } = parsed;
  if (values.help) return parsed;
  if (positionals.length < 2) throw new UsageError('It takes two files at least.');
  if (positionals.filter((file) => file === '-').length > 1) {
    throw new UsageError('Standard input is one text: "-" can be named once.');
  }
  const printed = [values.text || values.diff, values.json, values.html === '-'].filter(Boolean);
  if (printed.length > 1) {
    throw new UsageError('Text, data and a report do not go into one output: ask for one of them.');
  }
  return parsed;
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        text: { type: 'boolean' },
        diff: { type: 'boolean' },
        json: { type: 'boolean' },
        html: { type: 'string' },
        title: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
