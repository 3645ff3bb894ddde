import { join } from 'node:path';
import { linesOf, withExcerpt } from './excerpts.ts';
import type { StoryPlace } from './list-stories.ts';
import type { Problem } from './problems.ts';
import { readSourceFile } from './source-file.ts';

/** Problems of a story that a comparison found, each with its line of the file. */
export function quotedLines(
  problems: readonly Problem[],
  { path, folder }: StoryPlace,
): readonly Problem[] {
  const read = new Map<string, readonly string[]>();
  return problems.map((problem) => {
    if (problem.line === null || !problem.file.startsWith(`${folder}/`)) return problem;
    const lines = read.get(problem.file) ?? linesIn(join(path, problem.file.slice(folder.length)));
    read.set(problem.file, lines);
    return withExcerpt(problem, lines);
  });
}

function linesIn(path: string): readonly string[] {
  const source = readSourceFile(path);
  return 'text' in source ? linesOf(source.text) : [];
}
