import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fixesIn } from '../content/fix-content.ts';
import { listStories } from '../content/list-stories.ts';
import { problemAnnotations, problemsJson } from '../content/problem-reports.ts';
import { formatProblems, isError } from '../content/problems.ts';
import { count } from '../engine/explain/count.ts';
import { capitalised } from '../engine/explain/list.ts';
import { chosenStory } from './chosen-story.ts';
import { contentProblems } from './content-problems.ts';
import { projectOf, SettingsError } from './project.ts';

const USAGE = `npm run check:content -- [--fix] [--strict] [--json] [--annotate] [--story <folder>]

Lists what is wrong or doubtful in the content, the most serious first. Ends in failure where
something is wrong.
  --fix       mends what needs no judgement, and says what
  --strict    ends in failure where something is doubtful, too
  --json      prints the list as JSON
  --annotate  prints it for a workflow on GitHub, which shows each problem in the pull request
  --story     looks at one story only`;

const values = readArguments();
if (values.help) console.log(USAGE);
else check();

function check(): void {
  const { contentDir } = projectOf(process.env);
  const only = chosenStory(process.argv.slice(2), contentDir);
  if (values.fix) fix(contentDir, only);
  const { problems, stories, articles } = contentProblems(contentDir, { only, isCompared: true });
  if (values.json) console.log(problemsJson(problems));
  else if (problems.length === 0) {
    const counted = `${count(stories.length, 'story')} with ${count(articles, 'article')}`;
    console.log(`${capitalised(counted)}: no problem in the content.`);
  } else {
    if (values.annotate) console.log(problemAnnotations(problems));
    console.log(formatProblems(problems));
  }
  if (problems.some(isError) || (values.strict && problems.length > 0)) process.exitCode = 1;
}

/** Mends the files of all stories, and tells of each line. */
function fix(contentDir: string, only: string | null): void {
  const places = listStories(contentDir, []).places;
  for (const place of places.filter(({ slug }) => only === null || slug === only)) {
    for (const { path, file, text, fixed } of fixesIn(place)) {
      writeFileSync(path, text);
      for (const { problem, line } of fixed) {
        // With --json the list alone is printed to be read by programs.
        console.error(`${file}:${problem.line}: fixed: ${line.trim()}`);
      }
    }
  }
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        fix: { type: 'boolean' },
        strict: { type: 'boolean' },
        json: { type: 'boolean' },
        annotate: { type: 'boolean' },
        story: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new SettingsError(
      `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`,
    );
  }
}
