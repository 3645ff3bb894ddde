import { lstatSync, readFileSync, type Stats } from 'node:fs';

/** More than any article; what is larger was put there by mistake. */
const MAX_BYTES = 4_000_000;

/** A file's text, or what is wrong with the file, with the line where it has one. */
export type SourceFile = { readonly text: string } | Refused;

interface Refused {
  readonly problem: string;
  readonly line: number | null;
}

/** Reads a listed file that must be UTF-8 text of a bearable size without control characters. */
export function readSourceFile(path: string): SourceFile {
  const stats = statsOf(path);
  if (stats && 'problem' in stats) return stats;
  if (!stats) return refused('Its name is not UTF-8. Rename it.');
  if (stats.isSymbolicLink()) return refused('It is a symbolic link. Put the file itself here.');
  if (!stats.isFile()) return refused('It is not a file. Remove it.');
  if (stats.size > MAX_BYTES) {
    return refused(`It has ${stats.size} bytes, more than the ${MAX_BYTES} allowed. Shorten it.`);
  }
  const bytes = bytesOf(path);
  if ('problem' in bytes) return bytes;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refused('It is saved as UTF-16. Save it as UTF-8.');
  }
  const text = decoded(bytes);
  if (text === null) return refused('It is not UTF-8. Save it as UTF-8.', badLine(bytes));
  // Tabs and line ends are the only ones a text needs, and no others are allowed in HTML and XML.
  const control = /[\0-\x08\x0B\f\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const line = text.slice(0, control.index).split(/\r\n?|\n/).length;
    return refused(`It holds the control character U+${code}. Delete it.`, line);
  }
  return { text };
}

function statsOf(path: string): Stats | Refused | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    return refused(unreadable(error));
  }
}

function bytesOf(path: string): Buffer | Refused {
  try {
    return readFileSync(path);
  } catch (error) {
    return refused(unreadable(error));
  }
}

/** What to say of a file or folder that the system does not hand out, so that the others are read. */
export function unreadable(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  return `It cannot be read (${String(error.code)}). Give the one who builds the right to read it, or remove it.`;
}

function refused(problem: string, line: number | null = null): Refused {
  return { problem, line };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function badLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || decoded(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
}
