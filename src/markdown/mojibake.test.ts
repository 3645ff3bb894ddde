import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairEncoding } from './mojibake.ts';

/** A text as it looks where its UTF-8 is read as Windows-1252. */
function broken(text: string): string {
  const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
  return [...new TextEncoder().encode(text)]
    .map((byte) =>
      undefinedBytes.has(byte)
        ? String.fromCharCode(byte)
        : new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    )
    .join('');
}

const LETTERS = [...'abcdeinorstu ,.éèüöäñçßøåęłńščž“”‘’–—…€°'];

describe('repairing broken characters', () => {
  it.each([
    ['â€œWe waitâ€\x9D', '“We wait”'],
    ['â€œWe waitâ€, she said', '“We wait”, she said'],
    ['CÃ”TE', 'CÔTE'],
    ['cafÃ© MÃ¼ller STRASSE', 'café Müller STRASSE'],
  ])('reads %j as %j', (text, repaired) => {
    expect(repairEncoding(text).text).toBe(repaired);
  });

  it.each([
    '« la liberté\u00A0» et « l’été\u00A0», 3\u00A0×\u00A04',
    'a irmã\u00A0» e a IRMÃ\u00A0»',
    '“ÅÄÖ” och “IRMÃ”, så',
    'À la carte – 20 % (à 5 €)',
    '価格は5×3です。',
  ])('leaves a text that is well: %j', (text) => {
    expect(repairEncoding(text)).toEqual({ text, repairs: [] });
  });

  it('gives back a text that was broken once or twice', () => {
    const text = fc
      .array(fc.constantFrom(...LETTERS), { maxLength: 30 })
      .map((all) => `a ${all.join('')} z`);
    fc.assert(
      fc.property(text, (well) => {
        expect(repairEncoding(broken(well)).text).toBe(well);
        expect(repairEncoding(broken(broken(well))).text).toBe(well);
        expect(repairEncoding(well)).toEqual({ text: well, repairs: [] });
      }),
    );
  });
});
