/** Files by path, with `/` between names. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Several files as one: their paths and lengths as a line of JSON, and their bytes. */
export function packed(files: Files): Buffer {
  const listed = [...files].map(([path, { length }]) => [path, length]);
  return Buffer.concat([Buffer.from(`${JSON.stringify(listed)}\n`), ...files.values()]);
}

/** The files that were packed. */
export function unpacked(pack: Buffer): Files {
  const end = pack.indexOf('\n');
  const listed = JSON.parse(pack.toString('utf8', 0, end)) as [path: string, length: number][];
  const files = new Map<string, Uint8Array>();
  let at = end + 1;
  for (const [path, length] of listed) {
    files.set(path, pack.subarray(at, at + length));
    at += length;
  }
  return files;
}
