import ts from 'typescript';

import { aroundChain } from './optional-chain.ts';

/** A small fault in one file: the code from `start` to `end` is replaced. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  /** The expression it is in, which can be evaluated in one way or another. */
  readonly around: Range;
  /** The line it stands on, counted from 1. */
  readonly line: number;
  /** For people: "`>` became `>=`". */
  readonly what: string;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

const OPERATORS = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
]);
const METHODS = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
]);

/**
 * The faults that can be planted in the decisions of a file: comparisons, conjunctions, negations,
 * conditions, quantifiers, verdicts that are true or false, and filters. Numbers that are only sizes,
 * and texts, stay as they are.
 */
export function mutantsOf(fileName: string, code: string): Mutant[] {
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  visit(source);
  return mutants;

  function visit(node: ts.Node): void {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node))
      return;
    plantIn(node);
    ts.forEachChild(node, visit);
  }

  function plantIn(node: ts.Node): void {
    if (ts.isBinaryExpression(node)) {
      const other = OPERATORS.get(node.operatorToken.kind);
      if (other !== undefined) add(node.operatorToken, other, { around: node });
    } else if (
      ts.isPrefixUnaryExpression(node) &&
      node.operator === ts.SyntaxKind.ExclamationToken
    ) {
      add(node, node.operand.getText(source));
    } else if (ts.isConditionalExpression(node)) {
      const [yes, no] = [node.whenTrue.getText(source), node.whenFalse.getText(source)];
      add(node, `${node.condition.getText(source)} ? ${no} : ${yes}`, {
        what: 'the two sides of ? changed places',
      });
    } else if (ts.isIfStatement(node)) {
      add(node.expression, `!(${node.expression.getText(source)})`);
    } else if (
      node.kind === ts.SyntaxKind.TrueKeyword ||
      node.kind === ts.SyntaxKind.FalseKeyword
    ) {
      add(node, node.kind === ts.SyntaxKind.TrueKeyword ? 'false' : 'true');
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      plantInCall(node, node.expression);
    }
  }

  function plantInCall(call: ts.CallExpression, access: ts.PropertyAccessExpression): void {
    const name = access.name.text;
    const other = METHODS.get(name);
    const around = aroundChain(call);
    if (other !== undefined) add(access.name, other, { around });
    if (name === 'filter')
      add(call, access.expression.getText(source), { around, what: 'a filter was left out' });
  }

  function add(
    node: ts.Node,
    text: string,
    { around = node, what }: { readonly around?: ts.Node; readonly what?: string } = {},
  ): void {
    const { start, end } = rangeOf(node);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    const was = code.slice(start, end);
    const told = what ?? `\`${was}\` became \`${text}\``;
    mutants.push({ start, end, code: text, around: rangeOf(around), line, what: told });
  }

  function rangeOf(node: ts.Node): Range {
    return { start: node.getStart(source), end: node.getEnd() };
  }
}

/** The code with a fault in it. */
export function withMutant(code: string, { start, end, code: fault }: Mutant): string {
  return code.slice(0, start) + fault + code.slice(end);
}
