const NAME = '[A-Za-z_:][\\w:.-]*';
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`);
const REFERENCE = /^&(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);/;

/**
 * The first place where a text is not well-formed XML, or null. Knows what feeds are made of:
 * elements, attributes, text and references; no comments, CDATA or document types.
 */
export function xmlProblem(xml: string): string | null {
  const open: string[] = [];
  let at = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(xml)?.[0].length ?? 0;
  if (at === 0) return 'There is no XML declaration.';
  let roots = 0;
  while (at < xml.length) {
    const rest = xml.slice(at, at + 10_000);
    const problem = (what: string): string => `${what} at "${rest.slice(0, 60)}"`;
    const tag = TAG.exec(rest);
    if (tag) {
      const [all, closing, name = '', attributes = '', empty] = tag;
      if (/&/.test(attributes.replace(/&(?:\w+|#\w+);/g, ''))) return problem('A bare ampersand');
      if (closing && open.pop() !== name) return problem(`</${name}> closes another element`);
      if (!closing && open.length === 0 && ++roots > 1) return problem('A second root');
      if (!closing && !empty) open.push(name);
      at += all.length;
    } else if (rest.startsWith('<')) {
      return problem('A broken tag');
    } else if (rest.startsWith('&')) {
      const reference = REFERENCE.exec(rest);
      if (!reference) return problem('A bare ampersand');
      at += reference[0].length;
    } else {
      const text = /^[^<&]+/.exec(rest)?.[0] ?? '';
      if (open.length === 0 && text.trim() !== '') return problem('Text outside the root');
      at += text.length;
    }
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed.` : null;
}
