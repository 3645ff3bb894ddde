/**
 * Five letters and digits that tell the bytes of a file: part of its name, so that a file never
 * changes under its name, and a check of what came over the line (FNV-1a).
 */
export function checksum(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36).slice(-CHECKSUM_LENGTH).padStart(CHECKSUM_LENGTH, '0');
}

export const CHECKSUM_LENGTH = 5;
