import { ImportError } from '../../import/import-error.ts';
import { checkSize } from '../../import/source-kind.ts';
import { readInput, type ReadInput } from '../../own-texts/read-input.ts';

/** Reads a file that was dropped or chosen; or says why it cannot be read. */
export async function readDropped(file: File): Promise<ReadInput | { readonly problem: string }> {
  try {
    checkSize(file.size);
    return await readInput({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });
  } catch (error) {
    if (error instanceof ImportError) return { problem: error.message };
    return { problem: `It cannot be read (${String(error)}).` };
  }
}
