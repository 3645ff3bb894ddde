import type { ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';

// A page that forbids inline styles reports each `style` of a text that is parsed, though nothing of
// it is ever shown: so styles go by another name while they are in a document.
const HIDDEN_STYLE = 'data-style-of-page';

/** A page of HTML as a tree. */
export function pageTree(html: string): Root {
  return { type: 'root', children: childrenOf(documentOf(html)) };
}

/** A piece of HTML as a tree. */
export function fragmentTree(html: string): Root {
  return { type: 'root', children: childrenOf(documentOf(html).body) };
}

/** A page of HTML as a document. No script of it is run, and nothing is fetched. */
export function documentOf(html: string): Document {
  const renamed = html.replace(/(?<=[\s"'/])style(?=\s*=)/gi, HIDDEN_STYLE);
  return new DOMParser().parseFromString(renamed, 'text/html');
}

function childrenOf(parent: Node): RootContent[] {
  return [...parent.childNodes].flatMap((node): RootContent | [] => {
    if (node instanceof Text) return { type: 'text', value: asWritten(node.data) };
    if (node instanceof Comment) return { type: 'comment', value: asWritten(node.data) };
    if (!(node instanceof Element)) return [];
    const attributes = [...node.attributes].map(
      ({ name, value }) => [asWritten(name), asWritten(value)] as const,
    );
    // The content of a template stands beside its children.
    const content = node instanceof HTMLTemplateElement ? node.content : node;
    const element = h(node.localName, Object.fromEntries(attributes));
    return { ...element, children: childrenOf(content) as ElementContent[] };
  });
}

function asWritten(text: string): string {
  return text.replaceAll(HIDDEN_STYLE, 'style');
}
