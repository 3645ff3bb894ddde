import { ImportError } from '../../import/import-error.ts';
import { MAX_BYTES } from '../../import/source-kind.ts';
import { readInput, type ReadInput } from '../../own-texts/read-input.ts';

/** Reads a file that was dropped or chosen; or says why it cannot be read. */
export async function readDropped(file: File): Promise<ReadInput | { readonly problem: string }> {
  if (file.size > MAX_BYTES) {
    const size = Math.round(file.size / 1_000_000);
    return {
      problem: `It has ${size} MB, more than the ${MAX_BYTES / 1_000_000} allowed. Save the page without its pictures, or copy its text.`,
    };
  }
  try {
    return await readInput({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });
  } catch (error) {
    if (error instanceof ImportError) return { problem: error.message };
    return { problem: `It cannot be read (${String(error)}).` };
  }
}
