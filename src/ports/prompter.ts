/** One answer that can be picked. */
export interface Choice<T> {
  readonly value: T;
  /** What the person reads and types letters of. */
  readonly name: string;
  /** A line about the choice under the pointer. */
  readonly description?: string;
}

/**
 * Asks a person at a terminal. Every question rejects with `Failure` `cancelled` on Ctrl-C; what was asked before counts
 * for nothing then. Questions go to stderr: stdout carries data only.
 */
export interface Prompter {
  /** Whether a person sits at the terminal. Nothing may be asked otherwise. */
  readonly available: boolean;
  /** One line of text. `judge` gives what is wrong with an answer, undefined when nothing is. */
  text(question: {
    readonly message: string;
    readonly initial?: string;
    readonly judge?: (answer: string) => string | undefined;
  }): Promise<string>;
  /** One of few choices, by arrow keys. */
  choose<T>(question: {
    readonly message: string;
    readonly choices: readonly Choice<T>[];
    readonly initial?: T;
  }): Promise<T>;
  /** One of many, by typing a few letters. */
  search<T>(question: {
    readonly message: string;
    readonly find: (letters: string) => readonly Choice<T>[];
  }): Promise<T>;
  /** Any number of choices, by the space bar. */
  pick<T>(question: {
    readonly message: string;
    readonly choices: readonly Choice<T>[];
    readonly initial?: readonly T[];
  }): Promise<readonly T[]>;
  confirm(question: { readonly message: string; readonly initial: boolean }): Promise<boolean>;
}
