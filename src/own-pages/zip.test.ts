import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zip } from './zip.ts';

const ENTRIES = [
  { name: 'pier/story.md', text: '---\ntitle: "The pier"\n---\n' },
  { name: 'pier/épreuve.md', text: 'Ten million “crowns”, it said.\n'.repeat(50) },
];

describe('zip', () => {
  it('holds each file as it is, with its check sum', () => {
    const archive = Buffer.from(zip(ENTRIES));
    for (const { text } of ENTRIES) {
      const content = Buffer.from(text);
      const at = archive.indexOf(content);
      expect(at).toBeGreaterThan(0);
      const sum = Buffer.alloc(4);
      sum.writeUInt32LE(crc32(content));
      expect(archive.includes(sum)).toBe(true);
    }
  });

  it('gives the same bytes for the same files', () => {
    expect(zip(ENTRIES)).toEqual(zip(ENTRIES));
  });

  it('is unpacked by Python, which reads the format for itself', (context) => {
    const dir = mkdtempSync(join(tmpdir(), 'crossread-zip-'));
    try {
      writeFileSync(join(dir, 'a.zip'), zip(ENTRIES));
      const code = `import zipfile; z = zipfile.ZipFile('a.zip'); assert z.testzip() is None; z.extractall()`;
      try {
        execFileSync('python3', ['-c', code], { cwd: dir });
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') context.skip();
        throw error;
      }
      for (const { name, text } of ENTRIES) {
        expect(readFileSync(join(dir, name), 'utf8')).toBe(text);
      }
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
