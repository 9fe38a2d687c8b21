/** One answer that can be picked. */
export interface Choice<T> {
  readonly value: T;
  /** What the person reads and types letters of. */
  readonly name: string;
  /** What stands behind the question once it was chosen, where that is not the name. */
  readonly short?: string;
  /** A line about the choice under the pointer. */
  readonly description?: string;
  /** Heading that the choice stands under; choices of one group follow each other. */
  readonly group?: string;
}

/** What the prompter says by itself: which keys do what. */
export interface PrompterWords {
  readonly choose: string;
  readonly search: string;
  readonly pick: string;
  readonly yes: string;
  readonly no: string;
  readonly nothingFound: string;
  /** What stands behind a list of which `count` were picked. */
  picked(count: number): string;
}

/**
 * Asks a person at a terminal. Every question rejects with `Failure` `cancelled` on Ctrl-C; what was asked before counts
 * for nothing then. Questions go to stderr: stdout carries data only.
 */
export interface Prompter {
  /** Whether a person sits at the terminal. Nothing may be asked otherwise. */
  readonly available: boolean;
  /** Sets the person's language; before the first question. */
  speak(words: PrompterWords): void;
  /**
   * One line of text. `hint` stands beside the question until it is answered; `judge` gives what is wrong with an answer,
   * undefined when nothing is; `shown` is what stands in place of a good answer once it was given.
   */
  text(question: {
    readonly message: string;
    readonly hint?: string;
    readonly initial?: string;
    readonly judge?: (answer: string) => string | undefined;
    readonly shown?: (answer: string) => string;
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
  /** Yes or no, by arrow keys or the first letter. */
  confirm(question: { readonly message: string; readonly initial: boolean }): Promise<boolean>;
}
