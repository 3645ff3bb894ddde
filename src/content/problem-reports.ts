import { inOrder, type Problem } from './problems.ts';

/** Problems as data: one object for each, the most serious first. */
export function problemsJson(problems: readonly Problem[]): string {
  const listed = inOrder(problems).map(({ severity, file, line, field, message, excerpt }) => ({
    severity,
    file,
    line,
    column: excerpt?.column ?? null,
    text: excerpt?.line.slice(excerpt.column - 1, excerpt.column - 1 + excerpt.length) ?? null,
    field,
    message,
  }));
  return JSON.stringify(listed, null, 2);
}

/** Problems as the commands of a workflow on GitHub, which shows each at its line of a pull request. */
export function problemAnnotations(problems: readonly Problem[]): string {
  return inOrder(problems)
    .map(({ severity, file, line, message, excerpt }) => {
      const place = [
        `file=${property(file)}`,
        ...(line === null ? [] : [`line=${line}`]),
        ...(excerpt === undefined ? [] : [`col=${excerpt.column}`]),
      ];
      return `::${severity} ${place.join(',')}::${data(message)}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
