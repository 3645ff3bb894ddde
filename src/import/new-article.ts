import type { FieldNote } from './field-notes.ts';
import { yamlOf } from './front-matter-text.ts';

/** An article file to be filled in: its outlet, and every other field as a comment. */
export function newArticle(outlet: string, notes: readonly FieldNote[]): string {
  const others = notes.filter(({ name }) => name !== 'outlet');
  const lines = others.flatMap(({ sentence, example }) => [
    `# ${sentence}`,
    ...example.split('\n').map((line) => `#${line}`),
  ]);
  return [
    '---',
    yamlOf({ outlet }).trimEnd(),
    '# Remove the # before a field that you know, and the lines that you do not need. What stands behind # is never published.',
    ...lines,
    '---',
    '',
    '',
  ].join('\n');
}
