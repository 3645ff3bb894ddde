/** What the drawing of a story has in it beside bars and bands. */
export interface Drawn {
  readonly conflict: boolean;
  readonly perhaps: boolean;
}

/** How the drawing of a story is read. */
export function mapInWords({ conflict, perhaps }: Drawn): string {
  return [
    'Each bar is a sentence, as tall as it is long, from the first to the last. A band joins sentences that tell the same',
    ...(conflict ? ['a red one those in which they disagree'] : []),
    ...(perhaps ? ['a dotted line those that perhaps do'] : []),
  ]
    .join(', ')
    .concat('.');
}
