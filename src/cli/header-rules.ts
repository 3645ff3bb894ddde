/** Response headers for the paths that match. */
export interface HeaderRule {
  readonly matches: RegExp;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads a `_headers` file, the form static hosts share: a path, in which `*` stands for anything,
 * and below it, indented, its headers.
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { matches: RegExp; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
    if (header) {
      const [, name = '', value = ''] = header;
      const last = rules.at(-1);
      if (last) last.headers[name] = value.trim();
    } else if (!/^\s/.test(line)) {
      const pattern = line
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*');
      rules.push({ matches: new RegExp(`^${pattern}$`), headers: {} });
    }
  }
  return rules;
}

/** The headers of all rules that match a path; of a later rule where two set the same one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter(({ matches }) => matches.test(path));
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}
