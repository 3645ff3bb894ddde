import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Comparison } from '../../src/engine/types.ts';
import type { BuiltSite } from './built-site.ts';

/** What is wrong with a file that is data: a table, a comparison, a card, the search index. */
export function dataProblems(site: BuiltSite, file: string): string[] {
  const name = file.split('/').at(-1) ?? '';
  const found = name.endsWith('.csv')
    ? csvProblem(site.read(file))
    : name.endsWith('.json')
      ? jsonProblem(site.read(file), name)
      : name === 'card.png'
        ? pngProblem(readFileSync(join(site.dir, file)))
        : null;
  return found === null ? [] : [`${file}: ${found}`];
}

/** RFC 4180 as a strict reader has it, and no cell that a spreadsheet would run. */
function csvProblem(text: string): string | null {
  if (!text.startsWith('\ufeff') || !text.endsWith('\r\n')) return 'Its ends are not those of CSV.';
  const rows = rowsOf(text.slice(1));
  if (rows === null) return 'A quotation mark stands where none may.';
  const [head = []] = rows;
  if (rows.some((row) => row.length !== head.length)) return 'Its rows are of several lengths.';
  const run = rows
    .flat()
    .find((cell) => /^\s*[=+@\-\t\r]/.test(cell) && Number.isNaN(Number(cell)));
  return run === undefined ? null : `A spreadsheet would run ${run}`;
}

/** The cells of each row, without their quotation marks; null where those do not match. */
function rowsOf(text: string): string[][] | null {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const [, written = '', end] = cell.exec(text) ?? [];
    if (end === undefined) return null;
    rows.at(-1)?.push(written.replace(/^"|"$/g, '').replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function jsonProblem(text: string, name: string): string | null {
  const data = JSON.parse(text) as Comparison;
  if (JSON.stringify(data).includes('\\ud')) return 'It holds half a character.';
  if (name !== 'comparison.json') return null;
  const lengths = new Map(data.articles.map((article) => [article.slug, article.text.length]));
  const ranges = [...data.passages, ...data.figures];
  const outside = ranges.find(
    ({ article, start, end }) =>
      !(start >= 0 && start < end && end <= (lengths.get(article) ?? -1)),
  );
  return outside === undefined ? null : `${outside.id} is outside its text.`;
}

/** The size that social networks ask for, and a picture that can be drawn. */
function pngProblem(bytes: Buffer): string | null {
  const href = `data:image/png;base64,${bytes.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image href="${href}"/></svg>`;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return 'It is no PNG.';
  if (width !== 1200 || height !== 630) return `It is ${width} by ${height} pixels.`;
  return new Resvg(svg).render().pixels.some((value) => value > 0) ? null : 'It is empty.';
}
