import { ImportError } from './import-error.ts';

/** What a source is taken for; an `article` is Markdown with front matter, as a site's content has it. */
export type SourceKind = 'html' | 'mhtml' | 'text' | 'article';

/** More than any saved page without its pictures; what is larger was given by mistake. */
const MAX_BYTES = 50_000_000;

/** Files that begin with bytes of their own, and what to do with each. */
const SIGNATURES: readonly (readonly [bytes: string, what: string, cure: string])[] = [
  ['%PDF', 'a PDF', 'Open it, copy its text, and paste that.'],
  ['\x89PNG', 'a picture (PNG)', 'Save the page itself, or copy its text.'],
  ['\xFF\xD8\xFF', 'a picture (JPEG)', 'Save the page itself, or copy its text.'],
  ['GIF8', 'a picture (GIF)', 'Save the page itself, or copy its text.'],
  ['RIFF', 'a picture or a sound', 'Save the page itself, or copy its text.'],
  ['PK\x03\x04', 'a zip archive or an office document', 'Unpack it, or save its text as `.txt`.'],
  ['\x1F\x8B', 'compressed (gzip)', 'Unpack it first.'],
  ['\xD0\xCF\x11\xE0', 'an office document', 'Save its text as `.txt`.'],
  ['{\\rtf', 'rich text (RTF)', 'Save its text as `.txt`.'],
  ['bplist', 'a web archive of Safari', 'Save the page as “Page Source” or from another browser.'],
];

/**
 * To be called before a file is read.
 *
 * @throws {ImportError} where it has too many bytes
 */
export function checkSize(bytes: number): void {
  if (bytes <= MAX_BYTES) return;
  const size = Math.round(bytes / 1_000_000);
  throw new ImportError(
    `It has ${size} MB, more than the ${MAX_BYTES / 1_000_000} allowed. Save the page without its pictures, or copy its text.`,
  );
}

/**
 * Tells a page, a page with its pictures (MHTML) and plain text apart by what they hold; the name
 * decides where that does not.
 *
 * @throws {ImportError} where the source is empty, too large or no text at all
 */
export function kindOf(bytes: Uint8Array, name: string): SourceKind {
  if (bytes.length === 0) throw new ImportError('It is empty. Save the page again.');
  checkSize(bytes.length);
  const head = latin1(bytes.subarray(0, 4096));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) throw new ImportError(`It is ${known[1]}, not a page or a text. ${known[2]}`);
  if (isUtf16(bytes)) return textKind(head.replaceAll('\0', ''), name);
  if (head.includes('\0')) {
    throw new ImportError(
      'It is not text: it holds zero bytes. Save the page as HTML, or copy its text.',
    );
  }
  return textKind(head, name);
}

/** Every byte as the character of its number. */
export function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

export function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function textKind(head: string, name: string): SourceKind {
  const begin = head.replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '').trimStart();
  if (
    /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version|Snapshot-Content-Location):/i.test(
      begin,
    )
  ) {
    return 'mhtml';
  }
  if (/^(?:<!--|<!doctype|<\?xml|<html|<head|<body)/i.test(begin)) return 'html';
  if (/\.md$/i.test(name) && begin.startsWith('---')) {
    return 'article';
  }
  if (/\.x?html?$/i.test(name)) return 'html';
  const tags = head.match(/<\/?(?:p|div|article|section|span|a|br|h[1-6]|ul|li)\b[^<>]*>/gi) ?? [];
  return tags.length >= 3 ? 'html' : 'text';
}
