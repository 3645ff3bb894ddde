import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { withoutYamlComments, yamlMarks } from './yaml-marks.ts';
import { runs } from '../../tests/support/property-runs.ts';

const read = (yaml: string): unknown => {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  return document.errors.length > 0 ? null : document.toJS({ mapAsMap: true });
};

describe('withoutYamlComments', () => {
  it.each([
    ['# all\nname: a\n', 'name: a\n'],
    ['name: a # one\nother: b\n', 'name: a\nother: b\n'],
    ['name: a#b\n', 'name: a#b\n'],
    ['name: "a # b" # c\n', 'name: "a # b"\n'],
    ["name: 'a # b'\n", "name: 'a # b'\n"],
    ['name: |\n  a\n  # b\n', 'name: |\n  a\n  # b\n'],
    ['name: > # c\n  a\n', 'name: >\n  a\n'],
    ['list: [a, # b\n  c]\n', 'list: [a,\n  c]\n'],
    ['list:\n  # b\n  - a\n\n  # c\n  - d # e\n# f\n', 'list:\n  - a\n\n  - d\n'],
    ['name: a\n#', 'name: a\n'],
    ['', ''],
  ])('takes the comments out of %j', (yaml, left) => {
    expect(withoutYamlComments(yaml)).toBe(left);
  });

  it('changes no value, and leaves no comment', () => {
    const piece = fc.constantFrom(
      ...['a: ', 'b:\n', '  - x\n', '  y\n', '# SECRET\n', ' # SECRET\n', '#SECRET', '"', "'", '\n'],
      ...['[', ']', '{', '}', ', ', 'c: |\n', 'd: >-\n', '  # kept\n', 'z', ' ', '\t', '? ', ': ', '&k '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const yaml = pieces.join('');
        const before = read(yaml);
        // Only a front matter that can be read is published.
        if (before === null) return;
        const left = withoutYamlComments(yaml);
        expect(read(left)).toEqual(before);
        const comments = yamlMarks(left).filter(({ kind }) => kind === 'comment');
        expect(comments.filter(({ text }) => !/^#+$/.test(text))).toEqual([]);
      }),
      { numRuns: runs(1_000) },
    );
  });
});

describe('yamlMarks', () => {
  it('finds what YAML takes for its own, with its place', () => {
    const yaml = 'a: &b c # d\n# e\nf: !g h\n';
    expect(yamlMarks(yaml)).toEqual([
      { kind: 'anchor', text: '&b', offset: 3, behindValue: true },
      { kind: 'comment', text: '# d', offset: 8, behindValue: true },
      { kind: 'comment', text: '# e', offset: 12, behindValue: false },
      { kind: 'tag', text: '!g', offset: 19, behindValue: true },
    ]);
  });
});
