/** What the drawing of a story has in it beside bars and bands. */
export interface Drawn {
  /** Whether any two sentences surely tell the same, or disagree about it. */
  readonly joined: boolean;
  readonly conflict: boolean;
  readonly perhaps: boolean;
}

const DOTTED_ALONE = 'A dotted line joins sentences that perhaps tell the same';

/** How the drawing of a story is read. */
export function mapInWords({ joined, conflict, perhaps }: Drawn): string {
  const bars = 'Each bar is a sentence, as tall as it is long, from the first to the last.';
  const bands = [
    ...(joined ? ['A band joins sentences that tell the same'] : []),
    ...(conflict ? ['a red one those in which they disagree'] : []),
    ...(perhaps ? [joined ? 'a dotted line those that perhaps do' : DOTTED_ALONE] : []),
  ].join(', ');
  const alone = joined ? '' : 'No sentence was surely found in more than one of them.';
  return [bars, bands && `${bands}.`, alone].filter(Boolean).join(' ');
}
