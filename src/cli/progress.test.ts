import { describe, expect, it } from 'vitest';
import { progress } from './progress.ts';

describe('progress', () => {
  it('says nothing for a second, and then where the work stands, once a second', () => {
    let time = 0;
    const said: string[] = [];
    const tell = progress(
      (line) => said.push(line),
      () => time,
    );
    for (time = 0; time <= 3_000; time += 100) tell(`at ${time}`);
    expect(said).toEqual(['at 1000', 'at 2000', 'at 3000']);
  });
});
