import ts from 'typescript';

/**
 * The whole of the chain that a call is in: in `a?.some(f).length` what follows the call is left out
 * with it where `a` is nothing, so that the call cannot be set in brackets alone.
 */
export function aroundChain(call: ts.Expression): ts.Expression {
  const { parent } = call;
  const goesOn =
    (ts.isPropertyAccessExpression(parent) ||
      ts.isElementAccessExpression(parent) ||
      ts.isCallExpression(parent) ||
      ts.isNonNullExpression(parent)) &&
    parent.expression === call;
  return goesOn && ts.isOptionalChain(call) ? aroundChain(parent) : call;
}
