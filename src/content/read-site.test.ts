import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { toHtml } from '../markdown/index.ts';
import type { Problem } from './problems.ts';
import { PLAIN_SITE, readSite } from './read-site.ts';

const dir = mkdtempSync(join(tmpdir(), 'crossread-site-'));
const file = join(dir, 'site.yaml');

afterEach(() => rmSync(file, { force: true }));

function read(yaml: string) {
  writeFileSync(file, yaml);
  const problems: Problem[] = [];
  const site = readSite(dir, 'content', problems);
  const said = problems.map(
    ({ severity, file: name, line, message }) => `${name}:${line}: ${severity}: ${message}`,
  );
  return { site, said };
}

describe('site.yaml', () => {
  it('need not be there', () => {
    const problems: Problem[] = [];
    expect(readSite(dir, 'content', problems)).toBe(PLAIN_SITE);
    expect(problems).toEqual([]);
    expect(PLAIN_SITE).toMatchObject({
      name: 'Crossread',
      language: 'en',
      address: null,
      introduction: null,
      index: true,
      licence: 'The articles belong to their publishers.',
    });
  });

  it('may be empty, or hold comments alone', () => {
    expect(read('').site).toEqual(PLAIN_SITE);
    expect(read('# name: Other\n')).toEqual({ site: PLAIN_SITE, said: [] });
  });

  it('says how the site is called, and what it says of itself', () => {
    const { site, said } = read(
      'name: Our county\nlanguage: de\nindex: false\ncontact: desk@example.org\n' +
        'introduction: |\n  We *compare*.\n\n  Write to us.\n',
    );
    expect(said).toEqual([]);
    expect(site).toMatchObject({
      name: 'Our county',
      language: 'de',
      index: false,
      contact: 'mailto:desk@example.org',
    });
    expect(toHtml(site.introduction?.tree ?? [])).toBe(
      '<p>We <em>compare</em>.</p><p>Write to us.</p>',
    );
    expect(site.introduction?.text).toBe('We compare.\n\nWrite to us.');
  });

  it.each([
    ['nmae: Ours', ':1: error: `nmae` is not a known field. Did you mean `name`?'],
    ['email: a@example.org', ':1: error: `email` is not a known field. Did you mean `contact`?'],
    ['name: A\nindex: no', ':2: error: `index` is neither `true` nor `false`.'],
    ['language: English', ':1: error: `language` is `English`, which is not a language tag.'],
    ['address: example.org', ':1: error: `address` is `example.org`, which is not the address'],
    ['address: https://example.org/?a', ':1: error: `address` is `https://example.org/?a`, which is more'],
    ['address: https://example.org/a b', ':1: error: `address` is'],
    ['contact: desk', ':1: error: `contact` is `desk`, which is neither a web page nor'],
    ['imprint: javascript:alert(1)', ':1: error: `imprint` is'],
    ['introduction:\n  - a', ':1: error: `introduction` is a list.'],
    ['name', ':1: error: This is not a list of fields.'],
    ['name: "A', ':1: error: A quotation mark or bracket is missing here.'],
  ])('is refused with its line where it says %j', (yaml, message) => {
    const { site, said } = read(`${yaml}\n`);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`content/site.yaml${message}`);
    expect(site).toBe(PLAIN_SITE);
  });

  it('brings nothing into a page that runs', () => {
    const { site } = read('introduction: "<script>alert(1)</script> [x](javascript:alert(1))"\n');
    expect(toHtml(site.introduction?.tree ?? [])).not.toMatch(/<script|javascript:/);
  });
});
