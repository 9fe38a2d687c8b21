import { Failure } from '../diagnostics/failure.ts';
import type { Style } from '../ports/output.ts';
import type { Choice, Prompter, PrompterWords } from '../ports/prompter.ts';
import { displayWidth } from '../shared/wrap.ts';

/** Rows of a list, so that a question with its hints fits 24 rows below what was asked before. */
const pageSize = 12;

type Question<K extends 'text' | 'choose' | 'search' | 'pick' | 'confirm'> = Parameters<Prompter[K]>[0];

/**
 * Questions at the terminal of this process. The only code that knows the prompt library, loaded at the first question;
 * the library's own English words are replaced by those of `speak`.
 */
export function createPrompter(stdin: NodeJS.ReadStream, stderr: NodeJS.WriteStream, style: () => Style): Prompter {
  return new TerminalPrompter(stdin, stderr, style);
}

class TerminalPrompter implements Prompter {
  readonly available: boolean;
  readonly #stdin: NodeJS.ReadStream;
  readonly #stderr: NodeJS.WriteStream;
  readonly #style: () => Style;
  #words: PrompterWords = { choose: '', search: '', pick: '', yes: 'y', no: 'n', nothingFound: '', picked: String };

  constructor(stdin: NodeJS.ReadStream, stderr: NodeJS.WriteStream, style: () => Style) {
    this.available = stdin.isTTY === true && stderr.isTTY === true;
    this.#stdin = stdin;
    this.#stderr = stderr;
    this.#style = style;
  }

  speak(words: PrompterWords): void {
    this.#words = words;
  }

  text({ message, hint, initial, judge, shown }: Question<'text'>): Promise<string> {
    const validate = (answer: string) => judge?.(answer.trim()) ?? true;
    const transformer = (value: string, { isFinal }: { isFinal: boolean }) =>
      isFinal ? this.#style().cyan(shown?.(value.trim()) ?? value) : value;
    const given = initial === undefined ? {} : { default: initial };
    return this.#ask(async ({ input }, context) =>
      (await input({ message, validate, transformer, theme: this.#theme('', hint), ...given }, context)).trim(),
    );
  }

  choose<T>({ message, choices, initial }: { message: string; choices: readonly Choice<T>[]; initial?: T }) {
    const given = initial === undefined ? {} : { default: initial };
    return this.#ask(({ select, Separator }, context) => {
      const items = this.#grouped(choices, (heading) => new Separator(heading));
      const theme = this.#theme(this.#words.choose);
      return select({ message, choices: items, pageSize, loop: false, theme, ...given }, context);
    });
  }

  search<T>({ message, find }: { message: string; find: (letters: string) => readonly Choice<T>[] }) {
    return this.#ask(({ search, Separator }, context) => {
      const source = (letters: string | undefined) => {
        const found = this.#grouped(find(letters ?? ''), (heading) => new Separator(heading));
        return found.length > 0 ? found : [new Separator(this.#style().yellow(this.#words.nothingFound))];
      };
      return search({ message, source, pageSize, theme: this.#theme(this.#words.search) }, context);
    });
  }

  pick<T>({ message, choices, initial = [] }: Question<'pick'> & { choices: readonly Choice<T>[] }) {
    return this.#ask(({ checkbox, Separator }, context) => {
      const items = this.#grouped(choices, (heading) => new Separator(heading));
      const marked = items.map((item) => ('value' in item ? { ...item, checked: initial.includes(item.value) } : item));
      const theme = this.#theme(this.#words.pick);
      return checkbox<T>({ message, choices: marked, pageSize, loop: false, theme }, context);
    });
  }

  confirm({ message, initial }: Question<'confirm'>): Promise<boolean> {
    const { yes, no } = this.#words;
    const choices = [
      { value: true, name: yes },
      { value: false, name: no },
    ];
    return this.choose({ message, initial, choices });
  }

  /** Looks and words of the library; `keys` says what the keys do, `hint` what may be answered. */
  #theme(keys: string, hint = '') {
    const style = this.#style();
    return {
      style: {
        answer: style.cyan,
        message: (text: string, status: string) => question(text, status === 'done' ? '' : hint, style),
        error: (text: string) => style.red(`> ${text}`),
        defaultAnswer: (text: string) => style.dim(`(${text})`),
        highlight: style.cyan,
        description: style.dim,
        searchTerm: style.cyan,
        keysHelpTip: () => style.dim(keys),
        renderSelectedChoices: (selected: readonly unknown[]) => this.#words.picked(selected.length),
      },
    };
  }

  /** The choices as the library takes them, with a heading before the first of each group. */
  #grouped<T, S>(choices: readonly Choice<T>[], separator: (heading: string) => S) {
    const columns = (this.#stderr.columns ?? 80) - 6;
    return choices.flatMap(({ value, name, short = name, description, group }, index) => {
      const fitted = shorten(name, columns);
      const choice = {
        value,
        name: fitted,
        short: shorten(short, columns),
        ...(description === undefined ? {} : { description }),
      };
      const isFirst = group !== undefined && group !== choices[index - 1]?.group;
      return isFirst ? [separator(this.#style().dim(group)), choice] : [choice];
    });
  }

  /** Ctrl-C and a closed terminal end the job, nothing else. */
  async #ask<T>(question: (library: Library, context: Streams) => Promise<T>): Promise<T> {
    try {
      return await question(await import('@inquirer/prompts'), { input: this.#stdin, output: this.#stderr });
    } catch (error) {
      if (error instanceof Error && /^(ExitPrompt|AbortPrompt|CancelPrompt)Error$/.test(error.name)) {
        throw new Failure('cancelled', {});
      }
      throw error;
    }
  }
}

type Library = typeof import('@inquirer/prompts');

interface Streams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/** The question as it is written, with a colon unless it ends in a mark of its own. */
function question(message: string, hint: string, style: Style): string {
  const mark = /[?:]$/.test(message) ? '' : ':';
  return hint === '' ? style.bold(message + mark) : `${style.bold(message)}${style.dim(` · ${hint}`)}${mark}`;
}

/** The text in at most `columns` columns. */
function shorten(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let start = '';
  for (const character of text) {
    if (displayWidth(start + character) >= columns) break;
    start += character;
  }
  return `${start.trimEnd()}…`;
}
