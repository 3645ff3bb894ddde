const MARKS: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /^:{3,}aside/m,
  /^> \S/m,
  /\[[^\]\n]+\]\((?:https?:|mailto:)[^)\s]+\)/,
  /(?:^|[\s(“"])\*\*\S[^\n]*?\S\*\*(?!\w)/m,
];

/** What a text is that nobody has said anything about: Markdown where it has a mark that plain text hardly has. */
export function guessFormat(text: string): 'plain' | 'markdown' {
  return MARKS.some((mark) => mark.test(text)) ? 'markdown' : 'plain';
}
