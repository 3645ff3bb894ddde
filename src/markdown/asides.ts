import { directive } from 'micromark-extension-directive';
import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import { MarkdownError } from './limits.ts';
import type { Code, Construct, Extension, State } from 'micromark-util-types';

const COLON = 58;
const NAME = ':aside';

/**
 * The syntax of the two marks for text that is on the page but not part of the article, and of no
 * other directive: `:::aside` … `:::` around blocks, `:aside[…]` inside a paragraph.
 *
 * Every other text that looks like a directive (`14:30`, `3:1`, `NASDAQ:CAN`) is never taken for
 * one, so nothing has to be put back.
 */
export function asideSyntax(): Extension {
  return onlyAside(directive());
}

/**
 * Refuses a text with an `:::aside` that is not closed: the rest of the article would be lost.
 *
 * @throws {MarkdownError}
 */
export function refuseOpenAsides(tree: Root, source: string): void {
  visit(tree, 'containerDirective', ({ position }, _index, parent) => {
    const written = source.slice(position?.start.offset, position?.end.offset);
    if (/\n[ \t>]*:{3,}[ \t]*$/.test(written)) return;
    const line = position?.start.line ?? 1;
    const outer = parent?.type === 'containerDirective' ? parent.position?.start : undefined;
    // The mark that was meant for this one has ended the one around it, unless that has more colons.
    if (outer && colonsAt(source, outer.offset) <= colonsAt(source, position?.start.offset)) {
      throw new MarkdownError(
        outer.line,
        '`:::aside` is not closed before another one begins. Put a line with `:::` after its last line; an aside around another one needs more colons.',
      );
    }
    throw new MarkdownError(
      line,
      '`:::aside` is not closed. Put a line with `:::` after the last line of the aside.',
    );
  });
}

function colonsAt(source: string, offset = 0): number {
  return /^:*/.exec(source.slice(offset, offset + 100))?.[0].length ?? 0;
}

function onlyAside(all: Extension): Extension {
  const [text] = constructsOn(all.text);
  const [container] = constructsOn(all.flow);
  if (!text || !container)
    throw new Error('The syntax of directives lacks a construct. This is a bug.');
  return {
    text: { [COLON]: onlyAfter(labelAhead, text) },
    flow: { [COLON]: onlyAfter(fenceAhead, container) },
  };
}

function constructsOn(record: Extension['text']): Construct[] {
  const found = record?.[COLON];
  return found === undefined ? [] : Array.isArray(found) ? found : [found];
}

/** Lets `construct` begin only where `ahead` matches. */
function onlyAfter(ahead: Construct, construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return effects.check(ahead, construct.tokenize.call(this, effects, ok, nok), nok);
    },
  };
}

/** `:aside[` */
const labelAhead: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => {
    effects.enter('data');
    return expect(effects.consume, NAME, (code) => (code === 91 ? ok(code) : nok(code)), nok);
  },
};

/** `:::aside`, more colons allowed, and then no further character of a name. */
const fenceAhead: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => {
    effects.enter('data');
    const name = expect(
      effects.consume,
      NAME.slice(1),
      (code) => (isNamePart(code) ? nok(code) : ok(code)),
      nok,
    );
    const colons: State = (code) => {
      if (code !== COLON) return name(code);
      effects.consume(code);
      return colons;
    };
    return colons;
  },
};

function expect(consume: (code: Code) => void, text: string, then: State, otherwise: State): State {
  const at =
    (index: number): State =>
    (code) => {
      if (index === text.length) return then(code);
      if (code !== text.charCodeAt(index)) return otherwise(code);
      consume(code);
      return at(index + 1);
    };
  return at(0);
}

function isNamePart(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\p{N}_-]/u.test(String.fromCharCode(code));
}
