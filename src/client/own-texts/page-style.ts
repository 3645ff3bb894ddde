/**
 * The style sheets of this page in one, for a document of its own. Fonts are in it where they can be
 * loaded; without them the document is set in what its reader has.
 */
export async function pageStyle(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const written = rules
    .filter((rule) => !isRemoteFont(rule))
    .map(({ cssText }) => cssText)
    .join('\n');
  return `${written}\n${await fontFaces(rules)}`;
}

function isRemoteFont(rule: CSSRule): boolean {
  return rule instanceof CSSFontFaceRule && /url\(/.test(rule.cssText);
}

async function fontFaces(rules: readonly CSSRule[]): Promise<string> {
  try {
    const { FONTS } = await import('./report-fonts.ts');
    return rules
      .filter(isRemoteFont)
      .flatMap(({ cssText }) => {
        const font = FONTS.find(({ name }) => cssText.includes(name));
        return font === undefined ? [] : cssText.replace(/url\([^)]*\)/, `url(${font.data})`);
      })
      .join('\n');
  } catch {
    return '';
  }
}
