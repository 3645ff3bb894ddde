/** English words that tell what two articles may share without copying. */

/** Who quotes speaks of himself: a run of words with one of these may be a statement set without marks. */
export const FIRST_PERSON = /^(?:i|my|me|we|our)$/;
