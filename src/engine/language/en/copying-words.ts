/** English words that tell what two articles may share without copying. */

/** What outlets print under any article: a block that has it says nothing about who wrote the article. Collected by hand from the footers of news sites. */
export const NOTICES =
  /contributed to this report|all rights reserved|may not be (?:published|reproduced)|sign(?:ing)? up for|subscribe to|newsletter|developing story|check back for updates|terms (?:of (?:use|service)|(?:and|&) conditions)|privacy policy|follow (?:him|her|us|me) on|(?:click|tap) here/i;

/** Who quotes speaks of himself: a run of words with one of these may be a statement set without marks. */
export const FIRST_PERSON = /^(?:i|my|me|we|our)$/;
