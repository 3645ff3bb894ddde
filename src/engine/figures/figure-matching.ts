import type { Language } from '../language/index.ts';
import { candidatePairs } from './figure-candidates.ts';
import type { FigureContext } from './figure-contexts.ts';
import { fiscalSpan } from './periods-compared.ts';
import { evidenceInput } from './evidence-input.ts';
import { weighFigures, type FigureLink } from './figure-evidence.ts';
import { NO_RULINGS, type Rulings } from '../corrections/rulings.ts';
import { compareAmounts } from '../reading/figure-values.ts';
import { ENOUGH, SUPPORT } from './settings.ts';
import { isFarApart, isOfTwo, mayBeOfTwo } from './two-things.ts';
import { unions, type Unions } from './unions.ts';
import { valueEvidence } from './value-evidence.ts';
import type { Alignment, Figure, FigureGroup } from '../types.ts';

/** A link between two figures that was found good enough, and what it says of their values. */
export interface MatchedFigures extends Pick<FigureLink, 'a' | 'b'> {
  readonly relation: FigureGroup['relation'];
}

/** Links the figures of different articles that measure the same thing, equal or not. */
export function matchFigures(
  figures: readonly Figure[],
  contexts: ReadonlyMap<string, FigureContext>,
  alignments: readonly Alignment[],
  language: Language,
  rulings: Rulings = NO_RULINGS,
): MatchedFigures[] {
  const input = evidenceInput(figures, contexts, alignments, language);
  const links = candidatePairs(figures, contexts, alignments)
    .filter(([a, b]) => !rulings.apart(a.id, b.id))
    .flatMap(([a, b]) => weighFigures(a, b, input) ?? []);
  const rows = unions<Figure>(
    (one, other) => isTwoOfOne(one, other, language) || rulings.apart(one.id, other.id),
  );
  const set = setLinks(figures, rows, language, rulings);
  const compatible = [...set, ...compatibleLinks(links, rows, language)];
  return [...compatible, ...apartLinks(links, compatible, rows, haveSpan(figures, language))];
}

/** Tells whether other figures of the passages of two figures are linked to each other. */
export function companionsOf(links: readonly MatchedFigures[]): (a: Figure, b: Figure) => boolean {
  const pairs = new Map<string, MatchedFigures[]>();
  for (const link of links) {
    for (const key of [
      `${link.a.passage} ${link.b.passage}`,
      `${link.b.passage} ${link.a.passage}`,
    ]) {
      const own = pairs.get(key);
      if (own) own.push(link);
      else pairs.set(key, [link]);
    }
  }
  return (a, b) =>
    (pairs.get(`${a.passage} ${b.passage}`) ?? []).some(
      (link) => ![a.id, b.id].includes(link.a.id) && ![a.id, b.id].includes(link.b.id),
    );
}

/** The figures that the editor sets as one; those that cannot be compared stay apart. */
function setLinks(
  figures: readonly Figure[],
  rows: Unions<Figure>,
  language: Language,
  { together }: Rulings,
): MatchedFigures[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return together.flatMap(([one, other]): MatchedFigures[] => {
    const [a, b] = [byId.get(one), byId.get(other)];
    const comparison = a && b ? compareAmounts(a, b, language) : null;
    if (!a || !b || !comparison || !rows.join(a, b)) return [];
    const { verdict } = comparison;
    return [{ a, b, relation: verdict === 'apart' ? 'conflict' : COMPATIBLE[verdict] }];
  });
}

/** The links of figures whose values can be one, likeliest first. */
function compatibleLinks(
  links: readonly FigureLink[],
  rows: Unions<Figure>,
  language: Language,
): MatchedFigures[] {
  const rated = links
    .filter(({ comparison }) => comparison.verdict !== 'apart')
    .map((link) => ({ link, odds: link.wording + valueEvidence(link) }));
  const best = bestOf(rated);
  return likeliestFirst(rated).flatMap(({ link, odds }): MatchedFigures[] => {
    const relation = COMPATIBLE[link.comparison.verdict];
    const enough =
      relation === 'agree'
        ? odds >= ENOUGH.equal && !isRepeat(link, odds, best)
        : odds >= ENOUGH[relation] && isNearBest(link, best, language);
    return enough && rows.join(link.a, link.b) ? [{ ...link, relation }] : [];
  });
}

/** What a row says where the values of a link can both be true. */
const COMPATIBLE = {
  equal: 'agree',
  rounding: 'rounding',
  bounded: 'vague',
  apart: 'vague',
} as const;

/** An article that spends $750,000 may also forfeit $750,000: what only the value links is the weaker of the two. */
function isRepeat(link: FigureLink, odds: number, best: ReadonlyMap<string, Rated>): boolean {
  if (link.wording >= ENOUGH.repeat) return false;
  return sidesOf(link).some((side) => (best.get(side)?.odds ?? -Infinity) > odds + ENOUGH.clearly);
}

/**
 * The links of figures whose values differ: each the other's best, none of them with a partner of
 * its value in the other's article. Where the accounts of third articles agree with one of them, how
 * well they fit the other counts too.
 */
function apartLinks(
  links: readonly FigureLink[],
  compatible: readonly MatchedFigures[],
  rows: Unions<Figure>,
  hasSpan: (figure: Figure) => boolean,
): MatchedFigures[] {
  const linked = new Set(compatible.flatMap(({ a, b }) => [a.id, b.id]));
  const apart = links.filter(
    ({ a, b, comparison, evidence }) =>
      comparison.verdict === 'apart' &&
      !isOfTwo(evidence) &&
      !isFarApart(evidence) &&
      !isSettled(a, b, rows),
  );
  const supported = supportOf(apart, rows);
  const isApart = new Set(apart);
  const rated = links.map((link) => ({
    link,
    odds: link.wording + valueEvidence(link) + supported(link),
  }));
  const best = bestOf(rated);
  const chosen = rated.filter(
    ({ link, odds }) => odds >= ENOUGH.possible && isApart.has(link) && isBest(link, best),
  );
  return likeliestFirst(chosen).flatMap(({ link, odds }): MatchedFigures[] => {
    const { a, b, periods } = link;
    // A figure of the half year and one that tells no time may measure two times.
    const isOfOne = hasSpan(a) === hasSpan(b) && !mayBeOfTwo(link);
    const sure = odds >= ENOUGH.conflict && isOfOne;
    // A doubtful link must not cast doubt on a row that is sure without it.
    if (!sure && periods !== 'different' && (linked.has(a.id) || linked.has(b.id))) return [];
    if (!rows.join(a, b)) return [];
    if (periods === 'different') return [{ ...link, relation: 'baseline' }];
    return [{ ...link, relation: sure ? 'conflict' : 'possible' }];
  });
}

/** Whether a figure, or another of its passage, is stated for a quarter or half of a year. */
function haveSpan(figures: readonly Figure[], language: Language): (figure: Figure) => boolean {
  const passages = new Set(
    figures.flatMap(({ passage, period }) =>
      period !== null && fiscalSpan(period, language) !== null ? [passage] : [],
    ),
  );
  return ({ passage }) => passages.has(passage);
}

/** Whether one of two figures, or what agrees with it, has its partner in the other's article: then they are no conflict. */
function isSettled(a: Figure, b: Figure, rows: Unions<Figure>): boolean {
  const has = (of: Figure, article: string) =>
    rows.membersOf(of).some((member) => member.article === article);
  return has(a, b.article) || has(b, a.article);
}

/** What third articles that agree with one side of a link say for it: as much as their own links with the other side are likely. */
function supportOf(
  links: readonly FigureLink[],
  rows: Unions<Figure>,
): (link: FigureLink) => number {
  const wordings = new Map<string, Map<string, number>>();
  const put = (of: Figure, other: Figure, wording: number) => {
    const key = `${of.id} ${rows.rootOf(other)}`;
    const own = wordings.get(key) ?? new Map<string, number>();
    own.set(other.article, Math.max(own.get(other.article) ?? -Infinity, wording));
    wordings.set(key, own);
  };
  for (const { a, b, wording } of links) {
    put(a, b, wording);
    put(b, a, wording);
  }
  const from = (of: Figure, to: Figure) =>
    Math.max(
      ...[...(wordings.get(`${of.id} ${rows.rootOf(to)}`) ?? [])]
        .filter(([article]) => article !== to.article)
        .map(([, wording]) => wording),
    );
  return ({ a, b }) => {
    const third = Math.max(from(a, b), from(b, a));
    return third > SUPPORT.least ? SUPPORT.weight / (1 + Math.exp(-third)) : 0;
  };
}

/** So that sure links make the rows before doubtful ones can spoil them; equal ones in the order of the text. */
function likeliestFirst(rated: readonly Rated[]): readonly Rated[] {
  return [...rated].sort((a, b) => b.odds - a.odds);
}

interface Rated {
  readonly link: FigureLink;
  readonly odds: number;
}

/** For each figure and other article, the link that is likeliest. */
function bestOf(rated: readonly Rated[]): ReadonlyMap<string, Rated> {
  const best = new Map<string, Rated>();
  for (const one of rated) {
    for (const key of sidesOf(one.link))
      if (one.odds > (best.get(key)?.odds ?? -Infinity)) best.set(key, one);
  }
  return best;
}

/** Whether nothing fits either side better but what can have the same value: 78% beside "four fifths" of one article. */
function isNearBest(
  { a, b }: FigureLink,
  best: ReadonlyMap<string, Rated>,
  language: Language,
): boolean {
  const fits = (of: Figure, partner: Figure) => {
    const found = best.get(`${of.id} ${partner.article}`)?.link;
    const other = found && (found.a === of ? found.b : found.a);
    return (
      !other || other === partner || compareAmounts(other, partner, language)?.verdict !== 'apart'
    );
  };
  return fits(a, b) && fits(b, a);
}

function isBest(link: FigureLink, best: ReadonlyMap<string, Rated>): boolean {
  return sidesOf(link).every((key) => best.get(key)?.link === link);
}

function sidesOf({ a, b }: FigureLink): [string, string] {
  return [`${a.id} ${b.article}`, `${b.id} ${a.article}`];
}

/** Two values of one article, which are two things. */
function isTwoOfOne(one: Figure, other: Figure, language: Language): boolean {
  return (
    one.article === other.article &&
    (compareAmounts(one, other, language)?.verdict ?? 'apart') === 'apart'
  );
}
