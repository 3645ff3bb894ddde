/** "A", "A and B", "A, B and C"; another word may join the last two: "A, B or C". */
export function list(items: readonly string[], joint = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** The text with a capital letter at its beginning. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** "CoinDesk’s"; names that end in s take the apostrophe and an s, too: "The Times’s". */
export function possessive(name: string): string {
  return `${name}’s`;
}
