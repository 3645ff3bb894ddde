// What a reader cannot see must not change what is compared. The characters are those that Unicode
// calls default-ignorable, with the other controls that draw nothing; each stays only where a script
// or an emoji needs it, which its visible neighbours tell.

const INVISIBLE =
  /[[\p{Default_Ignorable_Code_Point}\x80-\x9F\uFFF9-\uFFFB\u{13430}-\u{1343F}]--[\u3164\uFFA0]]+/gv;
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/;
/** Blanks that are no white space to Unicode, and line ends that HTML does not know. */
const BLANK = /[\u2028\u2029\u2800\u3164\uFFA0]/g;
/** A space that parts the thousands of a number. */
const GROUPING = /(?<=\d)[\u00A0\u2007\u2009\u202F](?=\d{3}(?!\d))/g;
const ODD_SPACE = /[\p{Zs}--[ \u00A0]]/gv;
const LONE_NO_BREAK = /\u00A0(?!\d{3}(?!\d))|(?<!\d)\u00A0/g;

const JOINING =
  /[[\p{L}\p{M}]&&[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Balinese}\p{Script=Javanese}\p{Script=Grantha}]]/v;
const RIGHT_TO_LEFT =
  /[[\p{L}\p{M}]&&[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Hanifi_Rohingya}]]/v;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
const HAS_VARIANTS =
  /[\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Script=Manichaean}[\p{Sm}--\p{ASCII}]]/v;
const JAMO = /[\u1100-\u115E\u1161-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/;
const IN_A_WORD = /[\p{L}\p{N}\p{Sc}%.,]/u;
/** The letters that make the flag of a part of a country out of a black one. */
const FLAG = /^[\u{E0061}-\u{E007A}]{4,6}\u{E007F}/u;

/** The text without the characters that draw nothing. A text that has none comes back as it is. */
export function withoutInvisible(text: string): string {
  const rightToLeft = RIGHT_TO_LEFT.test(text);
  return text.replace(INVISIBLE, (run, offset: number) => {
    const before = /.$/su.exec(text.slice(Math.max(0, offset - 2), offset))?.[0] ?? '';
    const after = /^./su.exec(text.slice(offset + run.length, offset + run.length + 2))?.[0] ?? '';
    if (before === '\u{1F3F4}' && FLAG.test(run)) return FLAG.exec(run)?.[0] ?? '';
    const kept = [...run].filter((char) => isNeeded(char, before, after, rightToLeft));
    return kept.filter((char, index) => char !== kept[index - 1]).join('');
  });
}

/**
 * The text with a plain space for whatever a reader sees as one, of the same length. Only the space
 * that parts thousands stays a no-break one: `10 000` is one number, and `in 2021 300 men` are two.
 */
export function withPlainSpaces(text: string): string {
  return text
    .replace(GROUPING, '\u00A0')
    .replace(ODD_SPACE, ' ')
    .replace(LONE_NO_BREAK, ' ')
    .replace(BLANK, ' ');
}

/** The text with a space for the blanks that browsers draw each in their own way. */
export function withKnownSpaces(text: string): string {
  return text.replace(BLANK, ' ');
}

/** A character that shows what follows in another order than it is written, and where it stands. */
export function findReordering(text: string): { index: number; name: string } | null {
  const found = REORDERING.exec(text);
  return found && { index: found.index, name: nameOf(found[0]) };
}

/** What to say where such a character stands. */
export function reorderingMessage(name: string): string {
  return `The invisible character ${name} stands here, which shows text in another order than it is compared. Delete it.`;
}

/** `U+202E` */
function nameOf(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code}`;
}

function isNeeded(char: string, before: string, after: string, rightToLeft: boolean): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code === 0x200d && EMOJI.test(before) && EMOJI.test(after)) return true;
  if (code === 0x200c || code === 0x200d) return JOINING.test(before) && !/\d/.test(after);
  if (code === 0x200e || code === 0x200f || code === 0x061c) {
    return rightToLeft && !(isInWord(before) && isInWord(after));
  }
  if (code === 0xfe0e || code === 0xfe0f) {
    return EMOJI.test(before) || (/[\d#*]/.test(before) && after === '\u20E3');
  }
  if (code >= 0xfe00 && code <= 0xfe0d) return HAS_VARIANTS.test(before);
  if (code >= 0xe0100 && code <= 0xe01ef) return /\p{Script=Han}/u.test(before);
  if (code >= 0x180b && code <= 0x180f) return /\p{Script=Mongolian}/u.test(before);
  if (code === 0x115f || code === 0x1160) return JAMO.test(before) || JAMO.test(after);
  if (code === 0x17b4 || code === 0x17b5) return /\p{Script=Khmer}/u.test(before);
  if (code === 0x034f) return /\p{M}/u.test(before) && /\p{M}/u.test(after);
  if (code >= 0x13430 && code <= 0x1343f) return /\p{Script=Egyptian_Hieroglyphs}/u.test(before);
  if (code >= 0x1bca0 && code <= 0x1bca3) return /\p{Script=Duployan}/u.test(before);
  return false;
}

function isInWord(char: string): boolean {
  return IN_A_WORD.test(char) && !RIGHT_TO_LEFT.test(char);
}
