import './no-network.ts';
import type { StorySource } from '../content/content.ts';
import { addressName } from '../import/address-name.ts';
import { offersFor } from '../own-texts/offers.ts';
import type { OwnText } from '../own-texts/own-text.ts';
import type { Story } from '../views/story.ts';
import { DATA_FILES } from './files.ts';
import type { Answer, Ask, Asked, Question, Reply } from '../own-texts/messages.ts';
import { compareOwnTexts } from './own-comparison.ts';
import { knowReferences } from './named-references.ts';
import { forOneAtATime } from './page-links.ts';
import { pagesOf, type OwnPage } from './pages.ts';
import { worksheetPage } from './worksheet-page.ts';

// Runs in a worker of the browser: reads and compares own texts, and makes the pages and files of
// the comparison. Nothing here asks for anything from elsewhere.

/** What was compared last. */
interface Current {
  readonly texts: readonly OwnText[];
  readonly source: StorySource;
  readonly story: Story;
  readonly pages: readonly OwnPage[];
}

let current: Current | null = null;

const answers: {
  readonly [Name in Ask]: (asked: Asked<Name>) => Answer<Name> | Promise<Answer<Name>>;
} = {
  async load() {
    await Promise.all([
      import('../markdown/parse-article.ts'),
      import('../own-texts/content-files.ts'),
      import('./report.ts'),
      import('./zip.ts'),
    ]);
    return null;
  },

  look: ({ text }) => ({ offers: offersFor(text) }),

  async compare({ texts, title, references }) {
    knowReferences(references);
    const made = await compareOwnTexts(texts, title);
    if ('problems' in made) return made;
    const { source, story, doubts } = made;
    const pages = [...pagesOf(story), worksheetPage(story)];
    current = { texts, source, story, pages };
    return { pages: pages.map(({ name }) => name), doubts };
  },

  page({ page }) {
    const found = known().pages.find(({ name }) => name === page);
    if (found === undefined) throw new Error(`There is no page ${page} of this comparison.`);
    return { title: found.title, html: forOneAtATime(found.html()) };
  },

  async file({ file, style = '' }) {
    const { story, source, texts, pages } = known();
    if (file === 'report.html') {
      const { reportHtml } = await import('./report.ts');
      const made = new Date().toISOString().slice(0, 10);
      const name = `${addressName(story.about.title) || 'comparison'}.html`;
      return { name, content: new Blob([reportHtml({ story, pages, style, made })]) };
    }
    const data = DATA_FILES[file];
    if (data !== undefined) return { name: file, content: new Blob([data(story)]) };
    const { contentFiles } = await import('../own-texts/content-files.ts');
    const files = contentFiles(source, texts);
    const [one] = files.filter(({ name }) => name === file);
    if (one !== undefined) return { name: file, content: new Blob([one.text]) };
    const { zip } = await import('./zip.ts');
    const folder = files[0]?.folder ?? '';
    const packed = zip(files.map(({ name, text }) => ({ name: `${folder}/${name}`, text })));
    return { name: `${folder}.zip`, content: new Blob([packed]) };
  },
};

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void reply(data).then((message) => postMessage(message));
});

async function reply({ id, ask, asked }: Question): Promise<Reply> {
  try {
    // The question's name tells which of them it is; the compiler cannot see that for all at once.
    const answer = answers[ask] as (asked: unknown) => Answer<Ask> | Promise<Answer<Ask>>;
    return { id, answer: await answer(asked) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

function known(): Current {
  if (current === null) throw new Error('Nothing has been compared yet. This is a bug.');
  return current;
}
