import { pageStyle } from './page-style.ts';
import type { Comparer } from './worker-client.ts';

/** Has a file of the comparison made, and gives it to the browser to save. */
export async function save(worker: Comparer, file: string): Promise<void> {
  const style = file === 'report.html' ? await pageStyle() : '';
  const { name, content } = await worker.ask('file', { file, style });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
