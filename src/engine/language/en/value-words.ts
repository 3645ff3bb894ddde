/** English words that change the value of a figure beside them. */

/** Words that are no numerals, but without which a value is another: "minus 5%", "half of it", "tripled". */
export const VALUE_CHANGING: readonly string[] =
  'minus percent half halved double doubled twice triple tripled quadrupled dozen'.split(' ');
