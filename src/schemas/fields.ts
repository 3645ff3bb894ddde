import { z } from 'astro/zod';

// Every message is the rest of a sentence that begins with the field's name. The reader of the
// front matter hands over every value as the text that was written, so `007` stays `007`.

/** A text of one line; one folded over several lines of the file is joined. */
export function line(example: string) {
  return z
    .string({ error: ({ input }) => notText(input, example) })
    .transform((text) => text.trim().replace(/[ \t]*\n\s*/g, ' '))
    .refine((text) => text !== '', { error: `is empty. Write a text such as ${example}.` })
    .refine((text) => !/[\p{Cc}\u2028\u2029]/u.test(text) && text.isWellFormed(), {
      error: 'holds a control character. Write it as one line of plain text.',
    })
    .refine((text) => text.length <= 2000, {
      error: 'is longer than 2000 characters. Shorten it.',
    });
}

/** A day, or a moment with its offset from UTC. */
export function date(example: string) {
  return line(`\`${example}\``).refine(isDate, {
    error: ({ input }) =>
      `is \`${String(input)}\`, which is not a date. Write it as \`${example}\`, or with the time as \`2021-06-01T14:30:00Z\`.`,
  });
}

/** The address of a web page. */
export function webAddress(example: string) {
  return line(`\`${example}\``).refine(isWebAddress, {
    error: ({ input }) =>
      `is \`${String(input)}\`, which is not the address of a web page. Write it in full, as \`${example}\`.`,
  });
}

/** A language by its BCP 47 tag. */
export function languageTag() {
  return line('`en`').refine(isLanguageTag, {
    error: ({ input }) =>
      `is \`${String(input)}\`, which is not a language tag. Write a BCP 47 tag such as \`en\`, \`de\` or \`pt-BR\`.`,
  });
}

/** Several texts. */
export function lines(example: string) {
  const item = line(example);
  return z.array(item, {
    error: `is not a list. Write each text on its own line: \`- ${example}\`.`,
  });
}

/** `true` or `false`. */
export function flag() {
  return z
    .enum(['true', 'false'], { error: 'is neither `true` nor `false`. Write one of the two.' })
    .transform((text) => text === 'true');
}

function notText(input: unknown, example: string): string {
  if (input === undefined) return `is missing. Add a text such as ${example}.`;
  if (Array.isArray(input)) return `is a list. Write one text such as ${example}.`;
  return `is not a text. Write one such as ${example}, in quotes if it holds a colon.`;
}

function isDate(text: string): boolean {
  const day =
    /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.exec(
      text,
    );
  if (!day || Number.isNaN(Date.parse(text))) return false;
  const [year, month, date] = day.slice(1).map(Number);
  // Date.parse rolls 30 February over into March.
  const parsed = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, date));
  return parsed.getUTCMonth() + 1 === month && parsed.getUTCDate() === date;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
