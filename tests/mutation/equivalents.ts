/** A fault that no test can see, as nothing that the code gives differs with it. */
export interface Equivalent {
  readonly file: string;
  /** A part of the line it is planted in. */
  readonly line: string;
  /** What became what, as `npm run mutate` says it; all faults of the line where it is not said. */
  readonly what?: string;
  /** Why nothing differs. */
  readonly reason: string;
}

/** Faults that are not planted, each with the reason why it cannot be caught. */
export const EQUIVALENTS: readonly Equivalent[] = [];

/** Whether the list has a fault of this line. */
export function isEquivalent(file: string, line: string, what: string): boolean {
  return EQUIVALENTS.some(
    (one) =>
      one.file === file && line.includes(one.line) && (one.what === undefined || one.what === what),
  );
}
