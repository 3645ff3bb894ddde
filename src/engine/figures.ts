import { findAmounts, type Amount } from './amounts.ts';
import { countedNoun } from './counted-nouns.ts';
import { lex, type Lexeme } from './lexemes.ts';
import { multipleAt, timesAfter } from './multiples.ts';
import { isCapitalised, isNoFigure, type Reading } from './not-figures.ts';
import { assignPeriods, findPeriods } from './periods.ts';
import { qualifierOf } from './qualifiers.ts';
import type { Article, Figure, FigureKind, Passage, Range } from './types.ts';
import { TIME_UNITS, unitAfter } from './units.ts';

/** A figure before it has an id: offsets are those of its passage. */
interface Draft extends Range {
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** Index of the lexeme after the number itself, before its unit. */
  readonly numeralTo: number;
  /** The factor of its magnitude word, which a range may lend. */
  readonly magnitude: number;
  /** True where nothing says what is counted, so that a range may lend its unit. */
  readonly bare: boolean;
}

/**
 * Finds the quantities of an article as design.md defines them, in text order; passages of other
 * articles are passed over. A figure's range holds the number and its unit or noun; its qualifier
 * and period stand beside it and are kept as data.
 */
export function findFigures(article: Article, passages: readonly Passage[]): Figure[] {
  const figures: Figure[] = [];
  for (const passage of passages) {
    if (passage.article !== article.slug) continue;
    const text = article.text.slice(passage.start, passage.end);
    for (const figure of readFigures(text, passage.kind === 'heading')) {
      figures.push({
        id: `${article.slug}.f${String(figures.length + 1)}`,
        article: article.slug,
        passage: passage.id,
        ...figure,
        start: passage.start + figure.start,
        end: passage.start + figure.end,
      });
    }
  }
  return figures;
}

type Found = Omit<Figure, 'id' | 'article' | 'passage'>;

/** Reads the figures of one passage. */
export function readFigures(text: string, heading = false): Found[] {
  const lexemes = lex(text);
  const reading: Reading = { text, lexemes, titleCase: heading || isTitleCase(text, lexemes) };
  const drafts = readAmounts(reading);
  const periods = assignPeriods(drafts, findPeriods(text));
  return drafts.map(({ start, end, kind, value, unit, from, to, numeralTo }, index) => {
    const qualifier = kind === 'ordinal' ? null : qualifierOf(lexemes, from, numeralTo, to);
    const approximate = value === null || qualifier?.approximate === true;
    return {
      start,
      end,
      kind,
      value,
      unit,
      approximate,
      qualifier: qualifier?.words ?? null,
      period: periods[index] ?? null,
    };
  });
}

/** Reads from the end, since in "46 to 57 months" and "3 to 4 million" the first number borrows from the second. */
function readAmounts(reading: Reading): Draft[] {
  const { lexemes, text } = reading;
  const amounts = findAmounts(text, lexemes);
  const byFrom = new Map(amounts.map((amount) => [amount.from, amount]));
  const drafts: Draft[] = [];
  for (let at = lexemes.length - 1; at >= 0; at -= 1) {
    const amount = byFrom.get(at);
    const next = drafts.at(-1);
    const draft = amount ? readAmount(reading, amount, next) : readMultiple(reading, at);
    if (!draft) continue;
    // A ratio swallows its second number.
    while ((drafts.at(-1)?.from ?? Infinity) < draft.to) drafts.pop();
    drafts.push(draft);
  }
  return drafts.reverse();
}

function readMultiple({ lexemes, text }: Reading, at: number): Draft | null {
  const multiple = multipleAt(lexemes, at);
  if (!multiple) return null;
  const kind = multiple.unit === 'times' ? 'multiple' : 'count';
  return draftOf(text, lexemes, {
    kind,
    value: multiple.value,
    unit: multiple.unit,
    from: at,
    to: multiple.to,
    numeralTo: multiple.to,
    magnitude: 1,
  });
}

function readAmount(reading: Reading, amount: Amount, next: Draft | undefined): Draft | null {
  if (amount.value !== null && !Number.isFinite(amount.value)) return null;
  if (isNoFigure(reading, amount)) return null;
  return readRatio(reading, amount) ?? readQuantity(reading, amount, next);
}

/** "one in seven", "9 out of 10", "two-to-one", "3:1". "97 to 1" is two figures. */
function readRatio({ text, lexemes }: Reading, amount: Amount): Draft | null {
  const { from, to, value, unit, numeral } = amount;
  if (value === null || unit || numeral.form !== 'cardinal') return null;
  const link = lexemes[to];
  if (!link) return null;
  const outOf = link.key === 'out' && lexemes[to + 1]?.key === 'of';
  const hyphened = isHyphen(link) && lexemes[to + 1]?.key === 'to';
  const hyphenedIn = isHyphen(link) && lexemes[to + 1]?.key === 'in';
  const colon = link.key === ':' && link.joined && lexemes[to + 1]?.joined === true;
  if (!outOf && !hyphened && !hyphenedIn && !colon && link.key !== 'in') return null;
  let at = to + (outOf || hyphened || hyphenedIn ? 2 : 1);
  if ((hyphened || hyphenedIn) && lexemes[at]?.key === '-') at += 1;
  if (/^(every|the|a)$/.test(lexemes[at]?.key ?? '') && link.key === 'in') at += 1;
  const second = findAmounts('', lexemes.slice(at, at + 3)).find(({ from: first }) => first === 0);
  if (!second?.value || second.unit || second.numeral.form !== 'cardinal') return null;
  const end = at + second.to;
  const part = outOf || hyphenedIn || link.key === 'in';
  if (
    part &&
    (value >= second.value || second.value > 1e6 || TIME_UNITS.has(singularKey(lexemes[end])))
  )
    return null;
  if (part && value !== 1 && link.key === 'in' && isYearLike(second.value)) return null;
  if (hyphened && second.value !== 1 && value !== 1) return null;
  return draftOf(text, lexemes, {
    kind: 'ratio',
    value: value / second.value,
    unit: 'ratio',
    from,
    to: end,
    numeralTo: end,
    magnitude: 1,
  });
}

function readQuantity(reading: Reading, amount: Amount, next: Draft | undefined): Draft | null {
  const { text, lexemes } = reading;
  const { from, to, unit, numeral } = amount;
  const isRange = next !== undefined && rangeLink(lexemes, amount) === next.from;
  const value = isRange ? withLentMagnitude(amount, next) : amount.value;
  const make = (kind: FigureKind, of: string, end: number, factor = 1, bare = false) =>
    draftOf(text, lexemes, {
      kind,
      value: value === null ? null : scaled(value, factor),
      unit: of,
      from,
      to: end,
      numeralTo: numeral.to,
      magnitude: numeral.magnitude,
      bare,
    });
  if (unit === 'percent')
    return make('percentage', lexemes[to]?.key === 'points' ? 'percentage point' : unit, to);
  if (unit) return make('money', unit, to);
  const race =
    RACES.test(lexemes[to]?.key ?? '') && /\dm$/.test(text.slice(numeral.start, numeral.end));
  if (race) return make('measure', 'm', to, 1e-6);
  if (numeral.form === 'ordinal') return readOrdinal(reading, amount, make);
  if (numeral.spelled && value === 1 && lexemes[to]?.key === '-' && lexemes[to + 1]?.key === 'time')
    return null;
  const times = timesAfter(lexemes, to);
  if (times) return make(times.unit === 'times' ? 'multiple' : 'count', times.unit, times.to);
  const measured = unitAfter(lexemes, afterArticle(lexemes, amount), numeral.spelled);
  if (measured && !isLoneDay(lexemes, amount, measured.unit)) {
    const inches = measured.unit === 'foot' ? inchesAfter(lexemes, measured.to) : null;
    if (inches && value !== null) {
      const feet = scaled(value + inches.value / 12, 1);
      return { ...make('measure', 'foot', inches.to), value: feet };
    }
    const age = measured.unit === 'year' ? ageEnd(lexemes, measured.to) : measured.to;
    return make(measured.kind, measured.unit, age, measured.factor);
  }
  const points = numeral.form === 'fraction' ? pointsOf(lexemes, to) : 0;
  if (points) return make('percentage', 'percentage point', points);
  if (numeral.form === 'fraction')
    return isFraction(lexemes, amount) ? make('ratio', 'ratio', to) : null;
  const lent = isRange && next.value !== null && !next.bare && next.kind !== 'ordinal';
  if (lent)
    return draftOf(text, lexemes, {
      kind: next.kind,
      unit: next.unit,
      value,
      from,
      to,
      numeralTo: to,
      magnitude: 1,
    });
  return readCount(reading, amount, make);
}

type Make = (kind: FigureKind, unit: string, to: number, factor?: number, bare?: boolean) => Draft;

function readCount(reading: Reading, amount: Amount, make: Make): Draft | null {
  const { lexemes, text } = reading;
  const { from, to, value, numeral } = amount;
  if (numeral.spelled && value === 1) return null;
  if (isAge(text, lexemes, amount)) return make('duration', 'year', ageEnd(lexemes, to));
  if (isScore(lexemes, amount))
    return make('count', isBallot(lexemes, from, to) ? 'vote' : 'point', to, 1, true);
  const counted = countedNoun(lexemes, to);
  const hyphened = lexemes[to]?.key === '-' && lexemes[to]?.joined;
  if (counted && (counted.plural || (hyphened && !IDIOMS.test(counted.noun)))) {
    return make('count', counted.noun, counted.to);
  }
  if (hyphened && counted) return null;
  if (numeral.spelled && numeral.magnitude === 1 && value !== null) return null;
  if (value === null && lexemes[from]?.key === 'scores' && lexemes[to]?.key !== 'of') return null;
  return make('count', counted?.noun ?? '', counted ? counted.to : to, 1, !counted);
}

/** After these, "100m" is metres, not millions. */
const RACES =
  /^(sprint|dash|race|final|hurdles|freestyle|relay|butterfly|backstroke|tall|high|deep|wide|long)$/;

/** Hyphened words in which the number has ceased to count: "two-way", "one-on-one", "four-letter word". */
const IDIOMS =
  /^(way|star|on|fold|faced|tone|sided|edged|something|fifth|third|half|letter|by|and|to|time|timer|pronged|up|figure|digit|[a-z])$/;

/** "27th Congressional District", "third-largest": an ordinal that says which, not the first of a story. */
function readOrdinal(
  { lexemes }: Reading,
  { to, value, numeral }: Amount,
  make: Make,
): Draft | null {
  const hyphened = lexemes[to]?.key === '-' && lexemes[to]?.joined;
  const word = lexemes[hyphened ? to + 1 : to];
  if (!word || word.kind !== 'word') return null;
  if (/(est|most)$/.test(word.key)) return make('ordinal', 'ordinal', hyphened ? to + 2 : to + 1);
  if (/^(century|centuries|grade|grader|graders|floor|street|avenue)$/.test(word.key)) return null;
  const telling =
    /^(term|time|year|day|week|month|place|round|attempt|anniversary|district|congressional|circuit|congress|day|straight|consecutive|vote|ballot)$/;
  return (!numeral.spelled || (value ?? 0) > 1) && telling.test(word.key)
    ? make('ordinal', 'ordinal', to)
    : null;
}

/** "5-foot-11", "six feet two". */
function inchesAfter(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | null {
  const to = lexemes[at]?.key === '-' && lexemes[at]?.joined ? at + 1 : at;
  const inches = lexemes[to];
  if (to === at || inches?.kind !== 'digits' || !/^(\d|1[01])$/.test(inches.key)) return null;
  const noun = lexemes[to + 1]?.key === '-' ? to + 2 : to + 1;
  return {
    value: Number(inches.key),
    to: /^inch(es)?$/.test(lexemes[noun]?.key ?? '') ? noun + 1 : to + 1,
  };
}

/** "half an hour", "half a mile": the unit stands after an article. */
function afterArticle(lexemes: readonly Lexeme[], { to, numeral }: Amount): number {
  return numeral.form === 'fraction' && /^(an?|of|the)$/.test(lexemes[to]?.key ?? '') ? to + 1 : to;
}

/** "three-quarters of a percentage point": the index after it. */
function pointsOf(lexemes: readonly Lexeme[], at: number): number {
  const words = lexemes
    .slice(at, at + 4)
    .map(({ key }) => key)
    .join(' ');
  if (/^of (a|one) percentage point$/.test(words)) return at + 4;
  return /^of (a|one) percent\b/.test(words) ? at + 3 : 0;
}

/** "one day", "one night": a story's opening, no duration. */
function isLoneDay(
  lexemes: readonly Lexeme[],
  { from, numeral, value }: Amount,
  unit: string,
): boolean {
  const loose = lexemes[numeral.to]?.key !== '-';
  if (numeral.form === 'fraction') return unit === 'quarter';
  return (
    numeral.spelled &&
    value === 1 &&
    loose &&
    (/^(day|night|week|second)$/.test(unit) || /^(at|of|just)$/.test(lexemes[from - 1]?.key ?? ''))
  );
}

/** "half of voters", "more than half", "a third of": not "first half", "half brother", "the other half". */
function isFraction(lexemes: readonly Lexeme[], { from, to, numeral }: Amount): boolean {
  if (lexemes[from]?.key !== 'half' || numeral.to - numeral.from > 1) return true;
  const before = lexemes[from - 1]?.key ?? '';
  const after = lexemes[to];
  if (
    /^(first|second|other|better|last|latter|and|by|top|bottom|back|opening)$/.test(before) ||
    after?.key === '-'
  )
    return false;
  if (/^(of|the|its|his|her|their|our|all|as|that|what)$/.test(after?.key ?? '')) return true;
  return (
    /^(than|nearly|about|almost|over|roughly|least|only|around|just|under|to|in|some|cut)$/.test(
      before,
    ) && !/^(a|an)$/.test(after?.key ?? '')
  );
}

/** The index where the second figure of a range would begin: "46 to 57 months", "$3 to $4 million"; -1 where none is linked. */
function rangeLink(lexemes: readonly Lexeme[], { from, to }: Amount): number {
  const at = lexemes[to]?.key === '-' && lexemes[to + 1]?.key === 'to' ? to + 1 : to;
  const link = lexemes[at]?.key ?? '';
  if (!/^(to|-|–|—|or|and)$/.test(link) || (link === 'and' && !isBetween(lexemes, from))) return -1;
  return at + 1;
}

/** "3 to 4 million" begins at three million; "300,000 to 1.2 million" at 300,000. */
function withLentMagnitude({ value, numeral }: Amount, next: Draft): number | null {
  const lends =
    next.magnitude >= 1000 && numeral.magnitude === 1 && value !== null && Math.abs(value) < 1000;
  return lends && Math.abs(value * next.magnitude) <= Math.abs(next.value ?? 0)
    ? scaled(value, next.magnitude)
    : value;
}

function isBetween(lexemes: readonly Lexeme[], from: number): boolean {
  return [1, 2, 3].some(
    (step) => lexemes[from - step]?.key === 'between' || lexemes[from - step]?.key === 'both',
  );
}

/** "Mr. Low, 47, said", "aged 16 and 13", "at the age of 30", "19 or older", "who is 46". */
function isAge(
  text: string,
  lexemes: readonly Lexeme[],
  { from, to, value, numeral }: Amount,
): boolean {
  if (
    value === null ||
    value < 1 ||
    value > 119 ||
    !Number.isInteger(value) ||
    numeral.magnitude > 1
  )
    return false;
  const before = lexemes[from - 1];
  // "Cesar Sayoc Jr., 56,"
  const earlier = lexemes[lexemes[from - 2]?.key === '.' ? from - 3 : from - 2];
  const after = lexemes[to];
  const [next, second] = [after?.key ?? '', lexemes[to + 1]?.key ?? ''];
  if (/^(and|or)$/.test(next) && /^(older|over|above|up|under|younger|olders)$/.test(second))
    return true;
  if (/^(aged|age|turned|turning|turns)$/.test(before?.key ?? '')) return true;
  const cue = [2, 3, 4].some((step) => /^(age|ages|aged)$/.test(lexemes[from - step]?.key ?? ''));
  if (cue && /^(of|to|at|from|and|between|than|is|was|until|,)$/.test(before?.key ?? ''))
    return true;
  const closes = after === undefined || /^[,.;:)—–]$/.test(next);
  if (numeral.spelled || !closes) return false;
  if (before?.key === ',' && earlier && (isCapitalised(text, earlier) || earlier.key === 'then'))
    return true;
  if (before?.key === '(' && earlier && isCapitalised(text, earlier) && next === ')') return true;
  return (
    /^(is|was|then|at|now)$/.test(before?.key ?? '') &&
    /^(who|he|she|,|was|is)$/.test(earlier?.key ?? '')
  );
}

/** "two-year-old", "75 years old": the age takes "old" into its words. */
function ageEnd(lexemes: readonly Lexeme[], at: number): number {
  const to = lexemes[at]?.key === '-' ? at + 1 : at;
  return /^olds?$/.test(lexemes[to]?.key ?? '') ? to + 1 : at;
}

/** "228 to 191", "420-0", "5-4 decision": two counts of votes or points. */
function isScore(lexemes: readonly Lexeme[], { from, to, value, numeral }: Amount): boolean {
  if (value === null || !Number.isInteger(value) || numeral.magnitude > 1 || numeral.spelled)
    return false;
  const ahead =
    /^[-–]$/.test(lexemes[to]?.key ?? '') &&
    lexemes[to]?.joined &&
    lexemes[to + 1]?.kind === 'digits';
  const behind =
    /^[-–]$/.test(lexemes[from - 1]?.key ?? '') &&
    lexemes[from]?.joined &&
    lexemes[from - 2]?.kind === 'digits' &&
    lexemes[from - 1]?.joined;
  if (behind) return countedNoun(lexemes, to)?.plural !== true && lexemes[to]?.key !== '-';
  if (ahead) return true;
  if (!isVote(lexemes, from, to)) return false;
  if (lexemes[to]?.key === 'to' && lexemes[to + 1]?.kind === 'digits') return true;
  return (
    lexemes[from - 1]?.key === 'to' &&
    lexemes[from - 2]?.kind === 'digits' &&
    countedNoun(lexemes, to)?.plural !== true
  );
}

function isHyphen(lexeme: Lexeme): boolean {
  return lexeme.key === '-' && lexeme.joined;
}

/** "by a vote of 241 to 176", "lost 66 to 34": a score, and with the words of a chamber a vote. */
function isVote(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return (
    isBallot(lexemes, from, to) ||
    wordsAround(lexemes, from, to).some((word) =>
      /^(won|lost|beat|defeated|score|scored|margin)$/.test(word),
    )
  );
}

function isBallot(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return wordsAround(lexemes, from, to).some((word) =>
    /^(votes?|voted|voting|passed|approved|rejected|ruled|ruling|decision|confirmed|majority|senate|house|court|party-line|line)$/.test(
      word,
    ),
  );
}

function wordsAround(lexemes: readonly Lexeme[], from: number, to: number): string[] {
  return [...lexemes.slice(Math.max(0, from - 6), from), ...lexemes.slice(to, to + 4)].map(
    ({ key }) => key,
  );
}

function draftOf(
  text: string,
  lexemes: readonly Lexeme[],
  parts: Omit<Draft, 'start' | 'end' | 'bare'> & { readonly bare?: boolean },
): Draft {
  const start = lexemes[parts.from]?.start ?? 0;
  const end = lexemes[parts.to - 1]?.end ?? text.length;
  return { bare: false, ...parts, start, end };
}

function isTitleCase(text: string, lexemes: readonly Lexeme[]): boolean {
  const words = lexemes.filter(({ kind, start, end }) => kind === 'word' && end - start > 3);
  const capitals = words.filter((word) => isCapitalised(text, word));
  return words.length > 2 && capitals.length > 0.8 * words.length;
}

function singularKey(lexeme: Lexeme | undefined): string {
  return lexeme?.key.replace(/s$/, '') ?? '';
}

function isYearLike(value: number): boolean {
  return Number.isInteger(value) && value >= 1800 && value < 2100;
}

// 2 * 1e18 is exact, 1.1 * 1e3 is not.
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
