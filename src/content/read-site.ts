import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { MarkdownError } from '../markdown/index.ts';
import { parseArticle } from '../markdown/parse-article.ts';
import { SITE_SYNONYMS, siteSchema, type SiteFields } from '../schemas/site.ts';
import { linesOf, withExcerpt } from './excerpts.ts';
import type { Problem } from './problems.ts';
import { readSourceFile } from './source-file.ts';
import { readFields } from './yaml-fields.ts';

/** The file beside the stories that says how the site is called. */
export const SITE_FILE = 'site.yaml';

/** The site as its editors describe it. */
export interface SiteSource extends Omit<
  SiteFields,
  'introduction' | 'address' | 'imprint' | 'contact'
> {
  /** What the first page says below its heading, sanitised; null where it says nothing. */
  readonly introduction: { readonly tree: Root; readonly text: string } | null;
  readonly address: string | null;
  /** Addresses of a page or of mail. */
  readonly imprint: string | null;
  readonly contact: string | null;
}

/** A site of which its editors say nothing. */
export const PLAIN_SITE: SiteSource = toSite(siteSchema.parse({}), null);

/**
 * Reads `site.yaml` of a content folder; where it has an error, or is not there, the site is plain.
 * Problems are added to the list.
 *
 * @param shown the folder's path in messages
 */
export function readSite(dir: string, shown: string, problems: Problem[]): SiteSource {
  const path = join(dir, SITE_FILE);
  if (!existsSync(path)) return PLAIN_SITE;
  const file = `${shown}/${SITE_FILE}`;
  const source = readSourceFile(path);
  const lines = 'text' in source ? linesOf(source.text) : [];
  const report = (problem: Omit<Problem, 'file'>) =>
    problems.push(withExcerpt({ file, ...problem }, lines));
  if ('problem' in source) {
    report({ severity: 'error', line: source.line, field: null, message: source.problem });
    return PLAIN_SITE;
  }
  const yaml = source.text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const rules = { schema: siteSchema, synonyms: SITE_SYNONYMS };
  const { fields, problems: found, lineOf } = readFields(yaml, rules, 0);
  found.forEach(report);
  if (fields === null) return PLAIN_SITE;
  return toSite(fields, introductionOf(fields));

  function introductionOf({ introduction }: SiteFields): SiteSource['introduction'] {
    if (introduction === undefined) return null;
    const line = lineOf('introduction');
    try {
      const { tree, text, doubts } = parseArticle(introduction, { idPrefix: 'site-' });
      for (const { severity, message } of doubts) {
        report({ severity, line, field: 'introduction', message });
      }
      return { tree, text };
    } catch (error) {
      if (!(error instanceof MarkdownError)) throw error;
      report({ severity: 'error', line, field: 'introduction', message: error.message });
      return null;
    }
  }
}

function toSite(fields: SiteFields, introduction: SiteSource['introduction']): SiteSource {
  const { address = null, imprint = null, contact = null } = fields;
  return { ...fields, introduction, address, imprint, contact };
}
