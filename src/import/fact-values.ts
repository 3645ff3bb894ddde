const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A date as the front matter has it: the moment where its offset from UTC is known, else the day
 * that was written. Null for what is not a date.
 */
export function moment(text: string | null): string | null {
  const written = text?.trim() ?? '';
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?/i.exec(
      written,
    );
  if (iso) {
    const [all, day = '', time, offset] = iso;
    if (all.length < written.length && !/^[\s(]/.test(written.slice(all.length))) {
      return time === undefined ? null : day;
    }
    return time === undefined || offset === undefined ? day : `${day}T${time}${offsetOf(offset)}`;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2}))?$/.exec(
    written,
  );
  if (compact) {
    const [, year, month, day, hour, minute, second, offset] = compact;
    const date = `${year}-${month}-${day}`;
    if (hour === undefined || offset === undefined) return date;
    return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${offsetOf(offset)}`;
  }
  return fromMail(written);
}

/** `Tue, 01 Jun 2021 14:30:00 +0200`, as mail and HTTP write it. */
function fromMail(text: string): string | null {
  const found =
    /^(?:[a-z]{3},\s*)?(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})\s+(\d{2}:\d{2}(?::\d{2})?)\s*(GMT|UTC|Z|[+-]\d{4})/i.exec(
      text,
    );
  if (!found) return null;
  const [, day = '', name = '', year = '', time = '', offset = ''] = found;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return `${date}T${time}${offsetOf(offset)}`;
}

function offsetOf(text: string): string {
  if (!/^[+-]/.test(text)) return 'Z';
  const digits = text.replace(/\D/g, '').padEnd(4, '0');
  const offset = `${text[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
  return /^[+-]00:00$/.test(offset) ? 'Z' : offset;
}

/** `en_US` as `en-US`; null for what names no language. */
export function languageOf(text: string | null): string | null {
  const tag = text?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The full address without the parts that only count visits; null for what is none. */
export function pageAddress(text: string | null): string | null {
  const url = /^https?:\/\//i.test(text?.trim() ?? '') ? URL.parse(text?.trim() ?? '') : null;
  if (!url || url.username || url.password) return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ocid|cmpid)$/i.test(name))
      url.searchParams.delete(name);
  }
  return url.href;
}

/** A page that an archive keeps: its address there, and its own. */
export function archived(
  address: string,
): { readonly archive: string; readonly url: string } | null {
  const found =
    /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i.exec(address);
  return found?.[1] === undefined ? null : { archive: address, url: found[1] };
}

/** A page's title without the outlet's name behind it: `Bridge closed - The Herald`. */
export function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title;
  const parts = title.split(/\s+[|–—·•»-]\s+/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || key(last) !== key(outlet)) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·•»-]\s+$/, '');
}

/** A text by its letters and digits alone, to compare with. */
export function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** `Jane Doe`, `Jane Doe and Joe Public`, `Jane Doe, Joe Public and Ann Other`. */
export function joined(names: readonly string[]): string | null {
  const all = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
  const last = all.pop();
  if (last === undefined) return null;
  return all.length === 0 ? last : `${all.join(', ')} and ${last}`;
}
