/** A text with a sign in the place of what a terminal would obey: a page may hold such. */
export function printable(text: string): string {
  return text.replace(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
