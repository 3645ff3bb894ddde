import { outletName } from '../figures/outlets.ts';
import { list } from './list.ts';
import type { Article, DateGroup, DateMention } from '../types.ts';

/** Explains a row of dates in one sentence that names the outlets. */
export function explainDates(
  members: readonly DateMention[],
  relation: DateGroup['relation'],
  articles: readonly Article[],
): string {
  const sides = [...Map.groupBy(members, ({ article }) => article)].map(([slug, own]) => {
    const text = articles.find((article) => article.slug === slug)?.text ?? '';
    const words = new Set(own.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')));
    return { outlet: outletName(slug, articles), words: [...words] };
  });
  const wordings = new Set(sides.flatMap(({ words }) => words));
  const [only] = wordings;
  if (wordings.size === 1 && only !== undefined)
    return `${list(sides.map(({ outlet }) => outlet))} ${sides.length === 2 ? 'both' : 'all'} say ${only}.`;
  const said = sides
    .map(({ outlet, words }, index) => `${outlet} ${index === 0 ? 'says ' : ''}${list(words)}`)
    .join(', ');
  if (relation === 'conflict') return `${said}: not the same ${whatDiffers(members)}.`;
  return relation === 'agree'
    ? `${said}: the same ${whatDiffers(members)}.`
    : `${said}: one is less exact than the other.`;
}

function whatDiffers(members: readonly DateMention[]): string {
  const [kind] = new Set(members.map((member) => member.kind));
  if (!members.every((member) => member.kind === kind)) return 'day';
  return kind === 'year' || kind === 'month' || kind === 'time' ? kind : 'day';
}
