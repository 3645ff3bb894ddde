import { isBoilerplate } from '../engine/reading/boilerplate.ts';
import type { WrittenBlock } from '../markdown/index.ts';
import type { LineProblem } from './yaml-document.ts';
import { languageOf, type Language } from '../engine/language/index.ts';

/** What the editor says of the text beside the text itself. */
export interface StatedFacts {
  readonly headline?: string | undefined;
  readonly byline?: string | undefined;
}

/** Paragraphs at either end where a headline or a byline may have been copied along. */
const NEAR_THE_ENDS = 4;
const LONGEST_LINE = 300;
const CURE = 'Put it between `:::aside` and `:::`, or remove it.';

/** Finds what was copied along with an article and would be compared as if it belonged to it. */
export function checkText(
  blocks: readonly WrittenBlock[],
  facts: StatedFacts,
  language: string,
): LineProblem[] {
  return blocks.flatMap(({ line, text }, index) => {
    const atEnd = index < NEAR_THE_ENDS || index >= blocks.length - NEAR_THE_ENDS;
    const message = whatItIs(text.trim(), atEnd ? facts : {}, languageOf(language));
    return message === null ? [] : { severity: 'warning' as const, line, field: null, message };
  });
}

function whatItIs(
  text: string,
  { headline, byline }: StatedFacts,
  language: Language,
): string | null {
  if (text.length > LONGEST_LINE) return null;
  if (headline !== undefined && plain(text) === plain(headline)) {
    return `The headline stands in the text too, and is compared with it. ${CURE}`;
  }
  if (byline !== undefined && bylineOf(text) === bylineOf(byline)) {
    return `The byline stands in the text too, and is compared with it. ${CURE}`;
  }
  if (!isBoilerplate(text, language)) return null;
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return `\`${shown}\` seems to belong to the page and not to the article. ${CURE}`;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function bylineOf(text: string): string {
  return plain(text).replace(/^by /, '');
}
