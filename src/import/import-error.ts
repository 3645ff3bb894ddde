/** Why a source cannot be imported: what is wrong, and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
