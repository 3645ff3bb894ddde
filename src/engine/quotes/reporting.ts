import type { Language } from '../language/index.ts';

/** Whether a lower-case word reports speech. */
export function isReportingVerb(word: string, { reporting }: Language): boolean {
  return reporting.speechVerbs.has(word) || reporting.namingVerbs.has(word);
}
