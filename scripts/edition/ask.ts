import {createInterface} from 'node:readline/promises';

/** Asks at the terminal and waits for a line. */
export async function ask(question: string): Promise<string> {
  const terminal = createInterface({input: process.stdin, output: process.stdout});
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}
