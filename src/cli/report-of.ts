import type { StorySource } from '../content/content.ts';
import type { ComparedTexts } from '../engine/compare.ts';
import { pagesOf } from '../own-pages/pages.ts';
import { reportHtml } from '../own-pages/report.ts';
import { writtenStyles } from '../render/styles.ts';
import { toStory } from '../views/story.ts';
import base from '../styles/base.css?inline';
import figures from '../styles/figures.css?inline';
import fonts from '../styles/fonts.css?inline';
import layers from '../styles/layers.css?inline';
import marks from '../styles/marks.css?inline';
import print from '../styles/print.css?inline';
import tokens from '../styles/tokens.css?inline';

/** The report on a comparison as one document. Made of compiled components: only the package has it. */
export function reportOf(source: StorySource, compared: ComparedTexts): string {
  const story = toStory(source, compared);
  return reportHtml({
    story,
    pages: pagesOf(story),
    style: [layers, fonts, tokens, base, marks, figures, print, ...writtenStyles()].join('\n'),
    made: new Date().toISOString().slice(0, 10),
  });
}
