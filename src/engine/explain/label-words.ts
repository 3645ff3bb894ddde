/** What a row of figures is called, put together from words of the text. */

/** Whose age: a person by name, somebody by a noun, or nobody that is known. */
export function ageLabel(whom: string | null, by: 'name' | 'noun' = 'name'): string {
  if (whom === null) return 'age';
  return by === 'name' ? `age of ${whom}` : `age of the ${whom}`;
}

/** One of the two counts of a vote. */
export function voteLabel(isLarger: boolean): string {
  return `votes on the ${isLarger ? 'larger' : 'smaller'} side`;
}

export function fateLabel(fate: 'death' | 'injury'): string {
  return fate === 'death' ? 'people killed' : 'people wounded';
}

/** What an attribute counts: "rounds of the limit" of "a 10-round limit". */
export function compoundLabel(noun: string, of: string | null): string {
  return of === null ? `${noun}s` : `${noun}s of the ${of}`;
}

export function shareLabel(whole: string): string {
  return `share of ${whole}`;
}

/** What was done with a sum, and what for; at least one of them is known. */
export function amountLabel(done: string | null, purpose: string | null): string {
  return ['amount', done, purpose].filter((part) => part !== null).join(' ');
}

/** Where or as what a stretch of time was spent. */
export function timeLabel(where: string): string {
  return `time ${where}`;
}

/** How long something is or lasts. */
export function lengthLabel(thing: string): string {
  return `length of ${definite(thing)}`;
}

/** How long somebody has been what they are. */
export function serviceLabel(role: string): string {
  return `time as ${articleOf(role)} ${role}`;
}

/** By sound: "an FBI veteran", "a history teacher". */
function articleOf(role: string): string {
  return /^(?:[aeioAEIO]\p{Ll}|[AEFHILMNORSX]\p{Lu})/u.test(role) ? 'an' : 'a';
}

export function costLabel(thing: string): string {
  return `cost of ${definite(thing)}`;
}

/** "miles of harbour wall" */
export function measureLabel(unit: string, thing: string): string {
  return `${unit} of ${thing}`;
}

/** A name stands alone. */
function definite(thing: string): string {
  return /^\p{Lu}/u.test(thing) ? thing : `the ${thing}`;
}
