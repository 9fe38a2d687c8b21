import type { Key, Terminal } from './terminal.ts';

/** What is waited for at the last question, and the keys pressed then: text as it is typed, or `<enter>` and the like. */
export type Step = readonly [question: string | RegExp, keys: string];

/** Answers question by question. */
export async function play(terminal: Terminal, steps: readonly Step[]): Promise<void> {
  for (const [question, keys] of steps) {
    await terminal.asks(question);
    for (const part of keys.split(/(<\w+>)/).filter((it) => it !== '')) {
      const key = /^<(\w+)>$/.exec(part)?.[1];
      if (key === undefined) terminal.type(part);
      else terminal.press(key as Key);
    }
  }
}

/** Runs the work for each item, a few at a time: programs that wait for keys leave the processor free. */
export async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}
