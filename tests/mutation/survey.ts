import ts from 'typescript';

/** The name of a global set that the code of `surveyed` adds the functions to that were called. */
export const REACHED = 'reachedFunctions';

type Body = ts.Block | ts.Expression;

/**
 * The code of a file that also tells which of its functions are called, as "file#start of the
 * body", and that the file was loaded, as "file#0".
 */
export function surveyed(file: string, code: string): string {
  const inserts = bodiesOf(file, code).flatMap((body) => {
    const [start, note] = [body.getStart(), tells(placeName(file, body.getStart()))];
    if (ts.isBlock(body)) return [{ at: start + 1, text: `${note};` }];
    return [
      { at: start, text: `(${note},` },
      { at: body.getEnd(), text: ')' },
    ];
  });
  let out = code;
  for (const { at, text } of inserts.toSorted((a, b) => b.at - a.at))
    out = out.slice(0, at) + text + out.slice(at);
  return `${out}\n${tells(placeName(file, 0))};\n`;
}

/** The innermost function that a place of a file is in, as `surveyed` tells it. */
export function functionAt(file: string, code: string, place: number): string {
  const around = bodiesOf(file, code).filter(
    (body) => body.getStart() <= place && place < body.getEnd(),
  );
  return placeName(file, Math.max(0, ...around.map((body) => body.getStart())));
}

function bodiesOf(file: string, code: string): Body[] {
  const bodies: Body[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) bodies.push(node.body);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return bodies;
}

function placeName(file: string, start: number): string {
  return `${file}#${start}`;
}

function tells(name: string): string {
  return `globalThis.${REACHED}?.add(${JSON.stringify(name)})`;
}
