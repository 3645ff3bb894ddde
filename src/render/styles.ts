const styles = new Set<string>();

/** Called by compiled components where their styles are wanted: adds what one of them is set in. */
export function writeStyle(style: string): void {
  styles.add(style);
}

/** The styles of all components that were loaded. */
export function writtenStyles(): string[] {
  return [...styles];
}
