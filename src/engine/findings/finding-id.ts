import type { Finding, FindingKind } from '../types.ts';

/** The id of a finding: its kind and a number made from the words it is about (FNV-1a). */
export function findingId(kind: FindingKind, words: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const char of words.join('\n').toLowerCase()) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `${kind}-${hash.toString(36).padStart(7, '0')}`;
}

/** The same findings; where two have one id, the later ones get a number. */
export function withDistinctIds(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const before = seen.get(finding.id) ?? 0;
    seen.set(finding.id, before + 1);
    return before === 0 ? finding : { ...finding, id: `${finding.id}-${before + 1}` };
  });
}
