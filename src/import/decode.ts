import { isUtf16, latin1 } from './source-kind.ts';

/** A source as text, and what it was read as. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Reads bytes as text. What is valid UTF-8 is read as such whatever the page declares, as text in
 * another encoding practically never is; the rest by its declaration, or as Windows-1252, which is
 * what browsers do.
 */
export function decode(bytes: Uint8Array, declared: string | null = declaredIn(bytes)): Decoded {
  if (isUtf16(bytes)) {
    const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  }
  const text = decodedAs('utf-8', bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  const label = declared === null || /^utf-?(?:8|16)/i.test(declared) ? 'windows-1252' : declared;
  for (const encoding of [label, 'windows-1252']) {
    const other = decodedAs(encoding, bytes);
    if (other !== null) return { text: other, encoding: new TextDecoder(encoding).encoding };
  }
  return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** `<meta charset="…">`, `<meta http-equiv … content="text/html; charset=…">` or XML's `encoding`. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    null
  );
}
