/** A text made from another, each unit knowing where it comes from. */
export interface TracedText {
  readonly text: string;
  /** Per UTF-16 unit of `text`, the offset of the unit of the source it was made from; rising. */
  readonly origin: readonly number[];
}

export function traced(text: string): TracedText {
  return { text, origin: Array.from({ length: text.length }, (_, at) => at) };
}

/** Replaces every match, keeping the trace; the expression must be global. */
export function replaceTraced(
  { text, origin }: TracedText,
  pattern: RegExp,
  replacement: (match: string) => string,
): TracedText {
  const parts: string[] = [];
  const origins: number[] = [];
  let at = 0;
  const keep = (end: number): void => {
    parts.push(text.slice(at, end));
    for (let unit = at; unit < end; unit += 1) origins.push(origin[unit] ?? 0);
  };
  for (const match of text.matchAll(pattern)) {
    keep(match.index);
    const put = replacement(match[0]);
    parts.push(put);
    const last = match.index + match[0].length - 1;
    for (let unit = 0; unit < put.length; unit += 1)
      origins.push(origin[Math.min(match.index + unit, last)] ?? 0);
    at = match.index + match[0].length;
  }
  keep(text.length);
  return { text: parts.join(''), origin: origins };
}
