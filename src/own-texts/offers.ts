import { languageOf, type Language } from '../engine/language/index.ts';
import { isBoilerplate } from '../engine/reading/boilerplate.ts';
import { count, inWords } from '../engine/explain/count.ts';
import { capitalised } from '../engine/explain/list.ts';
import {
  ABOUT_COPY,
  ASKED_FOR,
  ASKS,
  BYLINE_BEGINS,
  IS_CHROME,
  IS_DATELINE,
  LEADS_ELSEWHERE,
} from '../import/language/furniture.ts';
import { repairEncoding } from '../markdown/mojibake.ts';
import { isByline } from '../import/text-head.ts';
import { findReordering } from '../markdown/visible-text.ts';
import type { OwnText } from './own-text.ts';

/** Something that looks wrong in a text, and what the text is when it is put right. */
export interface Offer {
  readonly sentence: string;
  /** What the button says. */
  readonly action: string;
  readonly result: OwnText;
}

/** What somebody who pastes a text may want to have put right before it is compared. */
export function offersFor(own: OwnText): Offer[] {
  return [repairOffer, orderOffer, headOffer, furnitureOffer].flatMap((offer) => offer(own) ?? []);
}

function repairOffer(own: OwnText): Offer | null {
  const { text, repairs } = repairEncoding(own.text);
  const headline = repairEncoding(own.headline);
  const all = [...headline.repairs, ...repairs];
  if (all.length === 0) return null;
  const shown = [...new Set(all)].slice(0, 8).join(' ');
  return {
    sentence: `Characters are broken in ${all.length === 1 ? 'one place' : `${inWords(all.length)} places`}. They should be ${shown}`,
    action: 'Repair',
    result: { ...own, text, headline: headline.text },
  };
}

function orderOffer(own: OwnText): Offer | null {
  if (findReordering(own.text) === null) return null;
  return {
    sentence: 'Invisible characters in it show text in another order than it is compared.',
    action: 'Remove them',
    result: { ...own, text: own.text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '') },
  };
}

/** So many lines may stand above a text that was pasted. */
const HEAD_LINES = 12;

/** A headline, a byline and a date that were copied along stand at the top, where no sentence ends. */
function headOffer(own: OwnText): Offer | null {
  if (own.format !== 'plain' || own.headline !== '') return null;
  const language = languageOf(own.language || 'en');
  const lines = own.text.split('\n');
  const head = lines.slice(0, HEAD_LINES).map((line) => line.trim());
  const begin = head.findIndex((line) => line.length > 60 && endsSentence(line));
  const titled = head.findIndex((line, index) => index < begin && isHeadline(line, language));
  if (titled < 0) return null;
  const title = head[titled] ?? '';
  const byline = head.slice(0, begin).find(isByline)?.replace(BYLINE_BEGINS, '').trim();
  const rest = lines.filter((line, index) => {
    const own = line.trim();
    return index >= begin || !(index === titled || isByline(own) || isDateline(own));
  });
  return {
    sentence: `“${shortened(title)}” seems to be the headline.`,
    action: 'Take it as the headline',
    result: {
      ...own,
      headline: title,
      byline: own.byline || (byline ?? ''),
      text: rest.join('\n').replace(/^\s+/, ''),
    },
  };
}

/** A line of several words without a full stop, that is not about who wrote it or when. */
function isHeadline(line: string, language: Language): boolean {
  if (line.split(/\s+/).length < 3 || line.length > 200 || /[.:;,]$/.test(line)) return false;
  return !isByline(line) && !isDateline(line) && !isFurniture(line, language);
}

function isDateline(line: string): boolean {
  return IS_DATELINE.some((pattern) => pattern.test(line));
}

/** Lines of the page around the article: forms, links to other articles, what is about the copy. */
function furnitureOffer(own: OwnText): Offer | null {
  const language = languageOf(own.language || 'en');
  const lines = own.text.split('\n');
  const found = lines.flatMap((line, index) => (isFurniture(line.trim(), language) ? index : []));
  const open = own.format === 'plain' ? found : found.filter((index) => !isAside(lines, index));
  if (open.length === 0) return null;
  const shown = open.slice(0, 3).map((index) => `“${shortened(lines[index]?.trim() ?? '')}”`);
  const more =
    open.length > shown.length ? `, and ${inWords(open.length - shown.length)} more` : '';
  const seem = open.length === 1 ? 'seems' : 'seem';
  const gone = new Set(open);
  const kept = lines.flatMap((line, index) => {
    if (!gone.has(index)) return line;
    return own.format === 'plain' ? [] : ['', ':::aside', line, ':::', ''];
  });
  return {
    sentence: `${capitalised(count(open.length, 'line'))} ${seem} to belong to the page and not to the article: ${shown.join(', ')}${more}.`,
    action: own.format === 'plain' ? 'Take out' : 'Set aside',
    result: { ...own, text: kept.join('\n') },
  };
}

function isAside(lines: readonly string[], index: number): boolean {
  const before = lines.slice(0, index).filter((line) => /^\s*:{3,}/.test(line));
  return /^\s*:{3,}aside/.test(before.at(-1) ?? '');
}

function isFurniture(line: string, language: Language): boolean {
  if (line === '' || line.length > 240) return false;
  if (isBoilerplate(line, language)) return true;
  if ([...IS_CHROME, ...ABOUT_COPY].some((pattern) => pattern.test(line))) return true;
  if (LEADS_ELSEWHERE.some((pattern) => pattern.test(line)) && !endsSentence(line)) return true;
  return (line.length <= 90 || ASKED_FOR.test(line)) && ASKS.some((pattern) => pattern.test(line));
}

function endsSentence(line: string): boolean {
  return /[.!?…]["'”’»)]*$/.test(line);
}

function shortened(line: string): string {
  return line.length > 60 ? `${line.slice(0, 60).replace(/\s+\S*$/, '')} …` : line;
}
