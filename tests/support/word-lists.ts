import ts from 'typescript';

/** A list of English words that stands in code. */
export interface WordList {
  readonly line: number;
  /** The first words of it. */
  readonly words: readonly string[];
}

/** From this many words on it is a list. */
const LEAST = 4;
const ENGLISH_WORD = /^[a-z][a-z'’-]+$/;
/** Letters that end words, as rules of spelling have them. */
const ENDING = /^[^aeiouy]+$/;

/**
 * The English word lists of a source file: alternatives of a regular expression, strings that are
 * split into words, arrays of words. Alternatives are read roughly: what a group, a bracket or a
 * quantifier adds to a word is dropped.
 */
export function wordListsIn(fileName: string, source: string): WordList[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const lists: WordList[] = [];
  const visit = (node: ts.Node): void => {
    const words = wordsOf(node).filter((word) => ENGLISH_WORD.test(word) && !ENDING.test(word));
    if (words.length >= LEAST) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      lists.push({ line: line + 1, words: words.slice(0, LEAST) });
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return lists;
}

function wordsOf(node: ts.Node): readonly string[] {
  if (ts.isRegularExpressionLiteral(node)) return alternativesOf(node.text);
  // What a type is made of names kinds, not words of texts.
  if (ts.isAsExpression(node.parent ?? node)) return [];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(entryOf);
  if (isText(node)) {
    if (node.text.includes('|')) return alternativesOf(node.text);
    return isSplit(node) ? node.text.trim().split(/\s+/) : [];
  }
  return [];
}

/** Whether a string, or the sum it is part of, is the object of a call: 'a b c'.split(' '). */
function isSplit(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) || ts.isParenthesizedExpression(parent)) return isSplit(parent);
  return ts.isPropertyAccessExpression(parent) && parent.name.text === 'split';
}

/** A string of an array, or the string that begins an entry of a table. */
function entryOf(element: ts.Expression): readonly string[] {
  if (isText(element)) return [element.text];
  const first = ts.isArrayLiteralExpression(element) ? element.elements[0] : undefined;
  return first && isText(first) ? [first.text] : [];
}

function isText(node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral {
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
}

function alternativesOf(pattern: string): readonly string[] {
  if (!pattern.includes('|')) return [];
  return pattern
    .replace(/\[[^\]]*\]|\\[a-zA-Z](?:\{[^}]*\})?|\\./g, ' ')
    .split('|')
    .map(
      (part) =>
        part
          .replace(/\(\?[:=!<]*/g, '(')
          .replace(/[()^$?*+/]/g, ' ')
          .trim()
          .split(/\s+/)[0] ?? '',
    );
}
