import Worksheet from '../components/own-texts/Worksheet.astro';
import { OWN_STORY } from '../own-texts/own-story.ts';
import { renderHtml } from '../render/compiled.ts';
import { href } from '../views/links.ts';
import type { Story } from '../views/story.ts';
import type { OwnPage } from './pages.ts';

/** The page of questions about own texts; a site's stories have none. */
export function worksheetPage(story: Story): OwnPage {
  const address = href(`${OWN_STORY}/worksheet/`);
  return {
    name: 'worksheet',
    kind: 'worksheet',
    address,
    title: `Worksheet: ${story.about.title}`,
    html: () => renderHtml(Worksheet, { story }, { url: new URL(address, 'http://localhost') }),
  };
}
