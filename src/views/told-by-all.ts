import type { Outlet } from './outlets.ts';
import { surePartner } from './partners.ts';
import { placeOf } from './printed.ts';
import type { Compared } from './compared.ts';

/** What every independent article reports, and the passage of each that does. */
export interface Fact {
  readonly members: readonly {
    readonly outlet: Outlet;
    readonly passage: string;
    readonly place: string;
  }[];
}

/**
 * What all independent articles report, in the order of the first article. A passage of another
 * article is told once; what only perhaps tells the same is not counted, nor what they disagree on.
 */
export function toldByAll(story: Compared): Fact[] {
  const [lead] = story.sources;
  if (lead === undefined) return [];
  const told = new Set<string>();
  const disputed = disputedPassages(story);
  return story.passagesOf(lead.slug).flatMap((passage) => {
    const isShared = story.coverage.get(passage.id)?.coverage === 'all';
    if (passage.kind === 'heading' || !isShared || disputed.has(passage.id)) return [];
    const members = story.sources.flatMap((outlet) => {
      const id = outlet === lead ? passage.id : surePartner(story, passage.id, outlet.slug);
      return id === null ? [] : [{ outlet, passage: id, place: placeOf(story, id) }];
    });
    if (members.length < story.sources.length) return [];
    const partners = members.slice(1);
    if (partners.length > 0 && partners.every((member) => told.has(member.passage))) return [];
    for (const member of partners) told.add(member.passage);
    return [{ members }];
  });
}

function disputedPassages(story: Compared): Set<string> {
  const rows = story.comparison.figureGroups.filter(({ relation }) => relation === 'conflict');
  return new Set(rows.flatMap(({ figures }) => figures.map((id) => story.figure(id).passage)));
}
