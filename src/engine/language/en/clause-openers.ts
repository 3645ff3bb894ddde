/** Words that open a clause inside a sentence: conjunctions and relative pronouns, as grammars list them. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  `after although and as because before but if or since that though until when where whereas which
  while who whom whose`.split(/\s+/),
);
