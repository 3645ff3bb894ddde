import type { Lexeme } from '../reading/lexemes.ts';
import { ONES, TENS } from '../language/en/number-words.ts';
import { stem } from '../language/en/stem.ts';
import { headOf } from '../align/thesaurus.ts';

const STOPS: ReadonlySet<string> = new Set(
  (
    'the a an of to in on at by for with from and or but as that this these those it its is was were are be been ' +
    'being has have had having he she they his her their them him i we you our your my not no nor so than then ' +
    'said say says saying told tell according who which whom whose will would could should can may might must do ' +
    'does did done into onto over under about after before since until while during between through per each ' +
    'also more most less least some any all both other another such only just even still up down out off if when ' +
    'where there here how what why mr mrs ms one s t re ve d ll us nearly almost around roughly approximately ' +
    'including include included worth percent million billion thousand hundred trillion dozen dollar year month ' +
    'week day hour years months weeks days hours minutes decades many much very now new aged age ages old respectively'
  ).split(' '),
);

/** The stem of a word that tells something, or that of its group in the thesaurus; else null. */
export function termOf({ kind, key }: Lexeme): string | null {
  if (kind !== 'word' || STOPS.has(key)) return null;
  return key.length > 1 && !ONES.has(key) && !TENS.has(key) ? headOf(stem(key)) : null;
}
