import { join } from 'node:path';
import { ARTICLE_SYNONYMS, articleSchema } from '../schemas/article.ts';
import { STORY_SYNONYMS, storySchema } from '../schemas/story.ts';
import { fixText, type FixedText } from './fix-text.ts';
import type { StoryPlace } from './list-stories.ts';
import type { Problem } from './problems.ts';
import { readContentText } from './read-file.ts';
import { articleDoubts, articleNames } from './read-story.ts';
import { readSourceFile } from './source-file.ts';

/** A file with something mended in it. */
export interface FixedFile extends FixedText {
  readonly path: string;
  /** Its path as the editor knows it. */
  readonly file: string;
}

/** What can be mended in the files of a story without judgement; nothing is written. */
export function fixesIn({ path, folder, language }: StoryPlace): FixedFile[] {
  return ['story.md', ...articleNames(path)].flatMap((name): FixedFile[] => {
    const file = `${folder}/${name}`;
    const source = readSourceFile(join(path, name));
    if ('problem' in source) return [];
    const found = fixText(source.text, (text) =>
      name === 'story.md' ? storyProblems(text, file) : articleProblems(text, file, language),
    );
    return found.text === source.text ? [] : [{ path: join(path, name), file, ...found }];
  });
}

function storyProblems(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const rules = { schema: storySchema, synonyms: STORY_SYNONYMS };
  readContentText(text, { file, idPrefix: 'story-', needsText: false }, rules, problems);
  return problems;
}

function articleProblems(text: string, file: string, siteLanguage: string): Problem[] {
  const problems: Problem[] = [];
  const rules = { schema: articleSchema, synonyms: ARTICLE_SYNONYMS };
  const place = { file, idPrefix: 'article-', needsText: true };
  readContentText(text, { ...place, checkText: (parsed, fields) =>
    articleDoubts(parsed, fields, siteLanguage),
  }, rules, problems);
  return problems;
}
