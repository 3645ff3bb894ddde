import type { z } from 'astro/zod';
import { MarkdownError } from '../markdown/index.ts';
import { parseArticle, type ParsedArticle } from '../markdown/parse-article.ts';
import { linesOf, withExcerpt } from './excerpts.ts';
import { readFrontMatter } from './front-matter.ts';
import type { FieldRules } from './yaml-fields.ts';
import type { Problem } from './problems.ts';
import { readSourceFile } from './source-file.ts';

/** Notes a problem in a file; an error unless said otherwise. */
export type Report = (problem: Omit<Problem, 'file' | 'severity'> & Partial<Problem>) => void;

/** A content file: its fields, its Markdown, and how to speak of it. */
export interface ContentFile<Fields> {
  readonly fields: Fields;
  /** The file as it may be published: without what is commented out. */
  readonly markdown: string;
  readonly parsed: ParsedArticle;
  readonly report: Report;
  /** Lines before the text. */
  readonly linesBefore: number;
  lineOf(field: string, item?: number): number;
}

export interface FilePlace<Fields = unknown> {
  /** Where it is read from. */
  readonly path: string;
  /** Its path in messages. */
  readonly file: string;
  /** Put before the ids of its tree. */
  readonly idPrefix: string;
  /** Whether it must hold text to compare. */
  readonly needsText: boolean;
  /** Finds what is doubtful in its text; the fields are null where something is wrong with them. */
  readonly checkText?: (parsed: ParsedArticle, fields: Fields | null) => readonly TextDoubt[];
}

/** Something doubtful in a text, with its line counted from the beginning of the text. */
export type TextDoubt = Pick<Problem, 'severity' | 'message'> & { readonly line: number };

/** Reads one content file; null where it has an error, which is reported. */
export function readContentFile<Schema extends z.ZodObject>(
  place: FilePlace<z.output<Schema>>,
  rules: FieldRules<Schema>,
  problems: Problem[],
): ContentFile<z.output<Schema>> | null {
  const source = readSourceFile(place.path);
  if ('text' in source) return readContentText(source.text, place, rules, problems);
  const { line, problem: message } = source;
  problems.push({ severity: 'error', file: place.file, line, field: null, message });
  return null;
}

/** Reads the text of a content file, wherever it is from. */
export function readContentText<Schema extends z.ZodObject>(
  text: string,
  { file, idPrefix, needsText, checkText }: Omit<FilePlace<z.output<Schema>>, 'path'>,
  rules: FieldRules<Schema>,
  problems: Problem[],
): ContentFile<z.output<Schema>> | null {
  const lines = linesOf(text);
  const report: Report = (problem) =>
    problems.push(withExcerpt({ severity: 'error', file, ...problem }, lines));
  const matter = readFrontMatter(text, rules);
  matter.problems.forEach(report);
  const { body, linesBefore } = matter;
  if (body === null) return null;
  try {
    const parsed = parseArticle(body, { idPrefix });
    const found = [...parsed.doubts, ...(checkText?.(parsed, matter.fields) ?? [])];
    for (const { severity, line, message } of found) {
      report({ severity, line: line + linesBefore, field: null, message });
    }
    if (needsText && parsed.text === '') {
      const message = 'The article has no text. Put it below the front matter, or remove the file.';
      report({ line: null, field: null, message });
    }
    if (!matter.fields) return null;
    const markdown = matter.published + parsed.source;
    const { fields, lineOf } = matter;
    return { fields, markdown, parsed, report, linesBefore, lineOf };
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    report({ line: error.line + linesBefore, field: null, message: error.message });
    return null;
  }
}
