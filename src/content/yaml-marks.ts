import { CST, Lexer } from 'yaml';

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

/** The YAML without its comments; a line that holds nothing else goes with its comment. */
export function withoutYamlComments(yaml: string): string {
  let text = '';
  let dropLineEnd = false;
  for (const token of tokensOf(yaml)) {
    if (token.kind === 'comment') {
      const lineStart = text.lastIndexOf('\n') + 1;
      dropLineEnd = text.slice(lineStart).trim() === '';
      text = dropLineEnd ? text.slice(0, lineStart) : text.replace(/[ \t]+$/, '');
    } else {
      text += dropLineEnd && token.text.startsWith('\n') ? token.text.slice(1) : token.text;
      dropLineEnd = false;
    }
  }
  return text;
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
