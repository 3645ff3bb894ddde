import type { Outlet } from './outlets.ts';
import { placeInWords } from './printed.ts';
import type { Story } from './stories.ts';

/** A passage that every independent article has, in the words of the first. */
export interface Fact {
  readonly article: string;
  readonly passage: string;
  readonly members: readonly {
    readonly outlet: Outlet;
    readonly passage: string;
    readonly place: string;
  }[];
}

/** What all independent articles report, in the order of the first article. A passage of another article is told once. */
export function toldByAll(story: Story): Fact[] {
  const [lead] = story.independentOutlets;
  if (lead === undefined) return [];
  const told = new Set<string>();
  return story.passagesOf(lead.slug).flatMap((passage) => {
    const found = story.coverage.get(passage.id);
    if (passage.kind === 'heading' || found?.coverage !== 'all') return [];
    const members = story.independentOutlets.flatMap((outlet) => {
      const id = [passage.id, ...found.partners].find(
        (member) => story.passage(member).article === outlet.slug,
      );
      return id === undefined ? [] : [{ outlet, passage: id, place: placeInWords(story, id) }];
    });
    const partners = members.slice(1);
    if (partners.length > 0 && partners.every((member) => told.has(member.passage))) return [];
    for (const member of partners) told.add(member.passage);
    return [{ article: lead.slug, passage: passage.id, members }];
  });
}
