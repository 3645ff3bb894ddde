import { z } from 'astro/zod';
import { findReordering } from '../markdown/visible-text.ts';
import { languageProblem } from './language.ts';

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
    .refine((text) => !findReordering(text), {
      error: 'holds an invisible character that shows text in another order. Delete it.',
    })
    .refine((text) => text.length <= 2000, {
      error: 'is longer than 2000 characters. Shorten it.',
    });
}

/** A text of one or more paragraphs of Markdown. */
export function text(example: string) {
  return z
    .string({ error: ({ input }) => notText(input, `\`${example}\``) })
    .transform((value) => value.trim())
    .refine((value) => value !== '', { error: `is empty. Write a text such as \`${example}\`.` })
    .refine((value) => !/(?!\n)[\p{Cc}\u2028\u2029]/u.test(value) && value.isWellFormed(), {
      error: 'holds a control character. Delete it.',
    })
    .refine((value) => !findReordering(value), {
      error: 'holds an invisible character that shows text in another order. Delete it.',
    })
    .refine((value) => value.length <= 10_000, {
      error: 'is longer than 10000 characters. Shorten it.',
    });
}

/** A day, or a moment with its offset from UTC. */
export function date(example: string) {
  return line(`\`${example}\``)
    .refine(isDate, {
      error: ({ input }) =>
        `is \`${String(input)}\`, which is not a date. Write it as \`${example}\`, or with the time as \`2021-06-01T14:30:00Z\`.`,
    })
    .refine((text) => !isDate(text) || isYearOfNews(text), {
      error: ({ input }) =>
        `is in the year ${String(input).slice(0, 4)}, which cannot be right. Correct it.`,
    });
}

/** The address of a web page. */
export function webAddress(example: string) {
  return line(`\`${example}\``).superRefine((text, context) => {
    const wrong = addressProblem(text, example);
    if (wrong) context.addIssue({ code: 'custom', message: wrong });
  });
}

/** The address of a whole site: a web address that a path may follow, and nothing else. */
export function siteAddress(example: string) {
  return webAddress(example).refine(
    (value) => addressProblem(value, example) !== null || isPlain(new URL(value)),
    {
      error: ({ input }) =>
        `is \`${String(input)}\`, which is more than a host and a path of letters, digits and \`. _ ~ -\`. Write it as \`${example}\`.`,
    },
  );
}

/** A web page or an e-mail address, as a link leads to it. */
export function contact(example: string) {
  return line(`\`${example}\``)
    .refine((value) => isMail(value) || addressProblem(value, example) === null, {
      error: ({ input }) =>
        `is \`${String(input)}\`, which is neither a web page nor an e-mail address. Write one, as \`${example}\`.`,
    })
    .transform((value) => (isMail(value) ? `mailto:${value.replace(/^mailto:/i, '')}` : value));
}

/** A language by its BCP 47 tag. */
export function languageTag() {
  return line('`en`').superRefine((text, context) => {
    const wrong = languageProblem(text);
    if (wrong) context.addIssue({ code: 'custom', message: wrong });
  });
}

/** Several texts. */
export function lines(example: string) {
  const item = line(`\`${example}\``);
  return z.array(item, {
    error: `is not a list. Write each text on its own line: \`- ${example}\`.`,
  });
}

/** Pairs of texts. */
export function pairs(one: string, other: string) {
  const example = `\`- [${one}, ${other}]\``;
  return z.array(
    z
      .array(line(`\`${one}\``), {
        error: `is not a pair. Write two names in brackets: ${example}.`,
      })
      .refine((pair) => pair.length === 2, {
        error: `does not have two names. Write two in brackets: ${example}.`,
      }),
    { error: `is not a list. Write each pair on its own line: ${example}.` },
  );
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

// The first newspapers are of the seventeenth century; a story may announce what comes next year.
function isYearOfNews(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= 1600 && year <= new Date().getUTCFullYear() + 1;
}

function addressProblem(text: string, example: string): string | null {
  if (/^https?:\/\/\S+?(?:\s+|,|;|(?<![/=?&:]))https?:\/\//i.test(text) && !isArchived(text)) {
    return 'holds two addresses. Write one of them.';
  }
  if (!/^https?:\/\/[^\s/]/i.test(text) || /\s/.test(text) || !URL.canParse(text)) {
    return `is \`${text}\`, which is not the address of a web page. Write it in full, as \`${example}\`.`;
  }
  const { username, password } = new URL(text);
  return username || password
    ? 'holds a user name or a password before an `@`. Remove it: the address is published.'
    : null;
}

function isPlain({ search, hash, pathname }: URL): boolean {
  return search === '' && hash === '' && pathname.split('/').every(isPlainName);
}

function isPlainName(name: string): boolean {
  return /^[\w.~-]*$/.test(name) && name !== '.' && name !== '..';
}

function isMail(text: string): boolean {
  return /^(?:mailto:)?[^\s@:/?&<>"]+@[^\s@:/?&<>"]+\.[^\s@:/?&<>"]+$/i.test(text);
}

/** `https://archive.example/2021/https://example.org/`: an archive names the page by its address. */
function isArchived(text: string): boolean {
  return !/\s/.test(text) && /^https?:\/\/[^/]+\/(?:[^\s]*[/=?&*])?https?:\/\//i.test(text);
}
