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

/** A word of a language that stands in code: in a pattern, or compared with a word of a text. */
export interface WordInCode {
  readonly line: number;
  readonly word: string;
}

/** Names that hold a word of a text. */
const OF_TEXT =
  /(?:\b(?:key|word|lower|noun|printed|qualifier|before|after|link)\)?|\bkeyAt\([^()]*\)|\?\? '')$/;

/**
 * The words of a source file's patterns, and the strings that are compared with words of a text. What
 * stands in brackets, escapes and names of groups is none; neither is a single letter.
 */
export function wordsInCode(fileName: string, source: string): WordInCode[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const found: WordInCode[] = [];
  const visit = (node: ts.Node): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    for (const word of wordsAt(node)) found.push({ line: line + 1, word });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function wordsAt(node: ts.Node): readonly string[] {
  if (ts.isRegularExpressionLiteral(node)) return wordsOfPattern(node.text.replace(/\w*$/, ''));
  if (isPatternText(node)) return wordsOfPattern(node.getText());
  if (isText(node) && isComparedWithText(node)) return wordsOfPattern(node.text);
  return [];
}

/** A piece of a template that `String.raw` reads, or a string of which a pattern is made. */
function isPatternText(node: ts.Node): node is ts.StringLiteral | ts.TemplateLiteralLikeNode {
  if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return isRaw(ts.isTemplateHead(node) ? node.parent.parent : node.parent.parent.parent);
  if (!isText(node)) return false;
  const { parent } = node;
  const isMade = ts.isNewExpression(parent) && parent.expression.getText() === 'RegExp';
  return isRaw(parent) || (isMade && parent.arguments?.[0] === node);
}

function isRaw(node: ts.Node): boolean {
  return ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw';
}

function isComparedWithText(node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText()))
    return OF_TEXT.test((parent.left === node ? parent.right : parent.left).getText());
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    /^(?:startsWith|endsWith)$/.test(parent.expression.name.text)
  );
}

function wordsOfPattern(pattern: string): readonly string[] {
  const plain = pattern
    .replace(
      /\\[pP]\{[^}]*\}|\\u(?:\{[^}]*\}|[\da-f]{4})|\\[a-zA-Z]|\(\?<\w+>|\[(?:\\.|[^\]])*\]/g,
      ' ',
    )
    .toLowerCase();
  return plain.match(/\p{L}{2,}/gu) ?? [];
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
