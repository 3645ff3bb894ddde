/** A text without what no reader sees, and what turns the order of a line round. */
export function withoutControls(text: string): string {
  return text.replace(/[\0-\x08\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/g, '');
}
