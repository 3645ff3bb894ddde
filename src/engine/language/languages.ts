import { english } from './en/index.ts';
import type { Language } from './language.ts';

/** The languages that are known: a folder each, and a line here. English serves where none is. */
export const LANGUAGES: readonly [Language, ...Language[]] = [english];
