/** A file in an archive. */
export interface ZipEntry {
  /** With the folders it stands in: `my-story/story.md`. */
  readonly name: string;
  readonly text: string;
}

// Numbers that stand in every archive, by the ZIP specification (APPNOTE 4.3).
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** Midnight of 1 January 1980, the first day an archive can tell: the same texts give the same bytes. */
const DAY = 0x21;

/** Files in one archive, as they are: a few texts are not worth the code that compresses them. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const index: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const [path, content] = [encoder.encode(name), encoder.encode(text)];
    const facts = [20, FLAGS, 0, 0, DAY] as const;
    const sizes = [crc32(content), content.length, content.length] as const;
    const header = bytes([[4, LOCAL], ...two(facts), ...four(sizes), ...two([path.length, 0])]);
    index.push(
      bytes([
        ...([
          [4, CENTRAL],
          [2, 20],
        ] as const),
        ...two(facts),
        ...four(sizes),
        ...two([path.length, 0, 0, 0, 0]),
        ...four([0, offset]),
      ]),
      path,
    );
    parts.push(header, path, content);
    offset += header.length + path.length + content.length;
  }
  const length = index.reduce((sum, part) => sum + part.length, 0);
  const count = entries.length;
  const end = bytes([[4, END], ...two([0, 0, count, count]), ...four([length, offset]), [2, 0]]);
  return joined([...parts, ...index, end]);
}

type Field = readonly [size: 2 | 4, value: number];

const two = (values: readonly number[]): Field[] => values.map((value) => [2, value]);
const four = (values: readonly number[]): Field[] => values.map((value) => [4, value]);

/** Numbers of two and four bytes, the lowest byte first. */
function bytes(fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function crc32(content: Uint8Array): number {
  let crc = ~0;
  for (const byte of content) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
