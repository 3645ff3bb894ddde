import { CST, Lexer, parseDocument } from 'yaml';

/** A piece of YAML that is no value: it is read as markup, and would be lost from the value. */
export interface YamlMark {
  readonly kind: 'comment' | 'anchor' | 'tag';
  readonly text: string;
  readonly offset: number;
  /** Whether something stands before it in its line. */
  readonly behindValue: boolean;
}

/** Finds the comments, anchors (`&name`) and tags (`!name`) of a YAML text. */
export function yamlMarks(yaml: string): YamlMark[] {
  const marks: YamlMark[] = [];
  for (const { kind, text, offset } of tokensOf(yaml)) {
    if (kind !== 'comment' && kind !== 'anchor' && kind !== 'tag') continue;
    const line = yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1, offset);
    marks.push({ kind, text, offset, behindValue: line.trim() !== '' });
  }
  return marks;
}

/**
 * The YAML without its comments; a line that holds nothing else goes with its comment. Where a value
 * would go on behind a comment that ended it, each comment becomes a row of `#` as long as it was.
 */
export function withoutYamlComments(yaml: string): string {
  const left = withComments(yaml, '');
  return left === yaml || meaningOf(left) === meaningOf(yaml) ? left : withComments(yaml, '#');
}

function withComments(yaml: string, instead: '' | '#'): string {
  let text = '';
  let dropLineEnd = false;
  for (const token of tokensOf(yaml)) {
    if (token.kind !== 'comment') {
      text += dropLineEnd && token.text.startsWith('\n') ? token.text.slice(1) : token.text;
      dropLineEnd = false;
    } else if (instead) text += instead.repeat(token.text.length);
    else {
      const lineStart = text.lastIndexOf('\n') + 1;
      dropLineEnd = text.slice(lineStart).trim() === '';
      text = dropLineEnd ? text.slice(0, lineStart) : text.replace(/[ \t]+$/, '');
    }
  }
  return text;
}

/** What the YAML says, as text that is the same where it says the same; null where it is broken. */
function meaningOf(yaml: string): string | null {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
    if (document.errors.length > 0) return null;
    return JSON.stringify(document.toJS({ mapAsMap: true }), (_, value: unknown) =>
      value instanceof Map ? { map: [...value] } : value,
    );
  } catch {
    // Aliases of aliases of aliases.
    return null;
  }
}

interface Token {
  readonly kind: ReturnType<typeof CST.tokenType> | 'value';
  readonly text: string;
  readonly offset: number;
}

function* tokensOf(yaml: string): Generator<Token> {
  let offset = 0;
  let isValue = false;
  for (const text of new Lexer().lex(yaml)) {
    // The lexer announces a value by a character of its own, and ends of documents by others.
    if (text === CST.SCALAR || text === CST.DOCUMENT || text === CST.FLOW_END) {
      isValue = text === CST.SCALAR;
      continue;
    }
    yield { kind: isValue ? 'value' : CST.tokenType(text), text, offset };
    isValue = false;
    offset += text.length;
  }
}
