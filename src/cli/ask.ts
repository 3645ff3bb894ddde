import { createInterface } from 'node:readline/promises';

/** Whether there is somebody to ask. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/** Asks a question in the terminal; the answer without blanks round it. */
export async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    // The end of the input (Ctrl+D) is an answer, too.
    const ended = new Promise<string>((done) => terminal.once('close', () => done('')));
    return (await Promise.race([terminal.question(question), ended])).trim();
  } finally {
    terminal.close();
  }
}

export async function confirm(question: string): Promise<boolean> {
  return /^(?:y|yes|j|ja|o|oui|s|s[ií])$/i.test(await ask(`${question} [y/N] `));
}
