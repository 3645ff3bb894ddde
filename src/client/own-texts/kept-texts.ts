import type { OwnText } from '../../own-texts/own-text.ts';

/** What survives a reload. */
export interface Kept {
  readonly title: string;
  readonly texts: readonly OwnText[];
}

const KEY = 'crossread:texts';

/** The texts that this browser keeps; null where it keeps none. */
export function keptTexts(): Kept | null {
  try {
    const written = localStorage.getItem(KEY);
    return written === null ? null : (JSON.parse(written) as Kept);
  } catch {
    return null;
  }
}

/** Keeps texts, in this browser alone. False where they are too long, or storage is blocked. */
export function keepTexts(kept: Kept): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    forgetTexts();
    return false;
  }
}

export function forgetTexts(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is blocked there is nothing to forget.
  }
}
