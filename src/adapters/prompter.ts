import { Failure } from '../diagnostics/failure.ts';
import type { Choice, Prompter } from '../ports/prompter.ts';

/** Questions at the terminal of this process. The only code that knows the prompt library, loaded at the first question. */
export function createPrompter(stdin: NodeJS.ReadStream, stderr: NodeJS.WriteStream): Prompter {
  const context = { output: stderr };
  const load = () => import('@inquirer/prompts');
  return {
    available: stdin.isTTY === true && stderr.isTTY === true,
    text: ({ message, initial, judge }) =>
      asked(async () => {
        const validate = (answer: string) => judge?.(answer.trim()) ?? true;
        const config = { message, validate, ...(initial === undefined ? {} : { default: initial }) };
        return (await (await load()).input(config, context)).trim();
      }),
    choose: ({ message, choices, initial }) =>
      asked(async () => {
        const config = { message, choices: choices.map(toChoice), pageSize: 12, loop: false };
        return (await load()).select({ ...config, ...(initial === undefined ? {} : { default: initial }) }, context);
      }),
    search: ({ message, find }) =>
      asked(async () => {
        const source = (letters: string | undefined) => find(letters ?? '').map(toChoice);
        return (await load()).search({ message, source, pageSize: 10 }, context);
      }),
    pick: ({ message, choices, initial = [] }) =>
      asked(async () => {
        const marked = choices.map((choice) => ({ ...toChoice(choice), checked: initial.includes(choice.value) }));
        return (await load()).checkbox({ message, choices: marked, pageSize: 14, loop: false }, context);
      }),
    confirm: ({ message, initial }) =>
      asked(async () => (await load()).confirm({ message, default: initial }, context)),
  };
}

function toChoice<T>({ value, name, description }: Choice<T>) {
  return { value, name, short: name, ...(description === undefined ? {} : { description }) };
}

/** Ctrl-C and a closed terminal end the job, nothing else. */
async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof Error && /^(ExitPrompt|AbortPrompt|CancelPrompt)Error$/.test(error.name)) {
      throw new Failure('cancelled', {});
    }
    throw error;
  }
}
