/** Prefixes of English that some houses print with a hyphen and some without: "re-elected", "reelected". */
export const prefixes: ReadonlySet<string> = new Set(['re']);
