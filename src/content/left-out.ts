import type { Dirent } from 'node:fs';

/** Files of the system and of editors, which nobody takes for an article. */
const UNSEEN = /^(?:\.(?!.*\.(?:md|markdown|mdx|txt)$)|\.[_#]|~\$|Thumbs\.db$|desktop\.ini$|Icon\r$)|~$|\.(?:sw[op]|tmp|bak)$/i;
const TEXT = /\.(?:md|markdown|mdown|mkd|mdx|txt|text)$/i;
const OTHER_TEXT = /\.(?:html?|xhtml|mhtml?|rtf|docx?|odt|pdf|pages)$/i;

/** Why a file or folder beside the articles of a story is left out; null where nobody needs to know. */
export function whyLeftOut(entry: Dirent, hasStory: boolean): string | null {
  const { name } = entry;
  if (UNSEEN.test(name)) return null;
  if (entry.isDirectory()) {
    return 'It is a folder in a story, and left out. Move its articles beside `story.md`.';
  }
  if (/^readme(?:\.|$)/i.test(name)) {
    return 'It is left out, as a file of this name is no article. Rename it if it is one.';
  }
  if (/^[._]/.test(name)) {
    const beginning = name.charAt(0);
    return `It is left out, as its name begins with \`${beginning}\`. Rename it if it is an article, or write \`draft: true\` into it.`;
  }
  if (!hasStory && /^(?:story|index|_?story)\.[a-z]+$/i.test(name)) return null;
  if (/^[._]?corrections?\.(?:ya?ml|json|txt|md)$/i.test(name)) {
    return 'It is left out, as what is set right in a comparison stands in `corrections.yaml`. Rename it.';
  }
  if (TEXT.test(name)) {
    return `It is left out, as the name of an article ends in \`.md\`. Rename it to \`${name.replace(/\.[^.]+$/, '')}.md\`.`;
  }
  if (OTHER_TEXT.test(name)) {
    return 'It is left out, as it is no Markdown. Copy its text into a file whose name ends in `.md`.';
  }
  return 'It is left out: a story holds `story.md` and articles whose names end in `.md`. Remove it.';
}

/** The file that was probably meant for `story.md`. */
export function misnamedStory(names: readonly string[]): string | null {
  return (
    names.find((name) => name.toLowerCase() === 'story.md') ??
    names.find((name) => /^(?:story|index|_story)\.(?:md|markdown|mdx|txt|md\.txt)$/i.test(name)) ??
    null
  );
}
