import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The part of Pagefind's interface for Node that is used. */
interface PagefindNode {
  createIndex(): Promise<{
    index: {
      addCustomRecord(record: {
        url: string;
        content: string;
        language: string;
        meta: Record<string, string>;
      }): Promise<{ errors: readonly string[] }>;
      writeFiles(to: { outputPath: string }): Promise<unknown>;
    };
  }>;
  close(): Promise<unknown>;
}

/** Writes Pagefind's index of articles: its unit is the page. Returns its bytes. */
export async function writePagefind(
  packages: string,
  folder: string,
  articles: ReadonlyMap<string, string>,
): Promise<number> {
  const path = pathToFileURL(join(packages, 'pagefind/lib/index.js')).href;
  const pagefind = (await import(path)) as PagefindNode;
  const { index } = await pagefind.createIndex();
  for (const [url, content] of articles)
    await index.addCustomRecord({ url, content, language: 'en', meta: { title: url } });
  mkdirSync(folder, { recursive: true });
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
    .reduce((sum, file) => sum + readFileSync(file).length, 0);
}
