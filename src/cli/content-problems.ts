import { compareContent } from '../content/compare-content.ts';
import { ContentError, formatProblems } from '../content/problems.ts';
import { readContent } from '../content/read-content.ts';

/** What is wrong or doubtful in a folder of stories, as a build prints it; null where nothing is. */
export function contentProblems(contentDir: string): string | null {
  try {
    const content = readContent(contentDir);
    const problems = [...content.warnings, ...compareContent(content).suspects];
    return problems.length > 0 ? formatProblems(problems) : null;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message;
  }
}
