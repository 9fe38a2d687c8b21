import { expect } from 'vitest';
import { Failure } from '../../src/diagnostics/failure.ts';
import type { Choice, Prompter } from '../../src/ports/prompter.ts';

/** An answer to the question whose message begins as told; undefined: Ctrl-C. */
export type Answer = readonly [question: string, answer: string | boolean | readonly string[] | undefined];

/**
 * A person who answers what is expected, in order. Texts are judged as at a terminal: an answer that is not let through
 * fails the test. Choices are found by the beginning of their names; `''` takes what Enter takes.
 */
export function scriptedPrompter(answers: readonly Answer[]): Prompter & { readonly asked: string[]; rest(): number } {
  const left = [...answers];
  const asked: string[] = [];
  const answerTo = (message: string) => {
    asked.push(message);
    const [question, answer] = left.shift() ?? ['(nothing more)', ''];
    expect(message.startsWith(question), `asked "${message}", expected "${question}"`).toBe(true);
    if (answer === undefined) throw new Failure('cancelled', {});
    return answer;
  };
  const find = <T>(choices: readonly Choice<T>[], name: string): Choice<T> => {
    const found = choices.find((it) => it.name.startsWith(name)) ?? choices.find((it) => it.name.includes(name));
    if (found === undefined) throw new Error(`"${name}" is not among: ${choices.map((it) => it.name).join(' | ')}`);
    return found;
  };
  return {
    asked,
    rest: () => left.length,
    available: true,
    speak: () => {},
    text: async ({ message, initial = '', judge, shown }) => {
      const text = String(answerTo(message)) || initial;
      expect(judge?.(text), `"${text}" for "${message}"`).toBeUndefined();
      shown?.(text);
      return text;
    },
    choose: async ({ message, choices }) => find(choices, String(answerTo(message))).value,
    search: async ({ message, find: source }) => {
      const letters = String(answerTo(message));
      return find(source(letters), '').value;
    },
    pick: async ({ message, choices, initial = [] }) => {
      const names = answerTo(message);
      if (names === '') return choices.map(({ value }) => value).filter((value) => initial.includes(value));
      return (names as readonly string[]).map((name) => find(choices, name).value);
    },
    confirm: async ({ message, initial }) => {
      const answer = answerTo(message);
      return answer === '' ? initial : answer === true;
    },
  };
}
