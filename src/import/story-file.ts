import { yamlOf } from './front-matter-text.ts';

/** The first `story.md` of a folder: a title and nothing that is not known. */
export function storyFile(headline: string | null, folder: string): string {
  const words = folder.replace(/[-_]+/g, ' ');
  const title = headline ?? words.charAt(0).toUpperCase() + words.slice(1);
  return `---\n${yamlOf({ title })}---\n`;
}
