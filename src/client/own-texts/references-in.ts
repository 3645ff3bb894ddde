/** The named references in some texts, as the browser reads them: `&eacute;` gives `eacute`, é. */
export function referencesIn(texts: readonly string[]): Record<string, string> {
  const names = texts.flatMap((text) =>
    [...text.matchAll(/&([a-z][a-z0-9]{0,31});/gi)].map(([, name = '']) => name),
  );
  return Object.fromEntries([...new Set(names)].flatMap(decoded));
}

function decoded(name: string): [string, string][] {
  const written = `&${name};`;
  const { body } = new DOMParser().parseFromString(written, 'text/html');
  const read = body.textContent;
  // `&notit;` is `¬it;` to a browser, as `&not` is a reference without its end: it is none here.
  const isWhole = read !== written && (name === 'semi' || !read.endsWith(';'));
  return isWhole ? [[name, read]] : [];
}
