import type { Judged } from '../../diagnostics/answer.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Output } from '../../ports/output.ts';
import type { Prompter } from '../../ports/prompter.ts';
import { wrapText } from '../../shared/wrap.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { optional } from './answers.ts';

/** What every question may use. */
export interface Interview {
  readonly prompter: Prompter;
  readonly catalogue: Catalogue;
  readonly workspace: Workspace;
  readonly output: Pick<Output, 'remark' | 'remarkStyle' | 'columns'>;
}

interface Line<T> {
  readonly message: string;
  /** What may be answered. */
  readonly hint?: string;
  readonly judge: (text: string) => Judged<T>;
  readonly initial?: string | undefined;
  /** What stands in place of the answer once it was given. */
  readonly shown?: (value: T) => string;
}

/** Says something between the questions. */
export function say({ output }: Interview, sentence: string): void {
  output.remark(`${wrapText(sentence, output.columns).map(output.remarkStyle.dim).join('\n')}\n`);
}

/** Asks for one line until it can be used. */
export async function askLine<T>(interview: Interview, { message, hint, judge, initial, shown }: Line<T>): Promise<T> {
  const { prompter, catalogue } = interview;
  const answer = await prompter.text({
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(initial === undefined || initial === '' ? {} : { initial }),
    judge: (text) => {
      const judged = judge(text);
      return judged.ok ? undefined : catalogue.answerSentence(judged.problem);
    },
    shown: (text) => {
      const judged = judge(text);
      return judged.ok && shown !== undefined ? shown(judged.value) : text;
    },
  });
  const judged = judge(answer);
  if (!judged.ok) throw new Error(`the prompter let through "${answer}"`);
  return judged.value;
}

/** Like `askLine`; nothing or a hyphen leaves the answer open. */
export function askOptional<T>(interview: Interview, line: Line<T>): Promise<T | undefined> {
  const { shown } = line;
  return askLine<T | undefined>(interview, {
    ...line,
    judge: optional(line.judge),
    shown: (value) => (value === undefined ? '–' : (shown?.(value) ?? String(value))),
  });
}

/** Asks for lines until one is left open; `line` makes the question of each, counted from 1. */
export async function askMany<T>(interview: Interview, line: (number: number) => Line<T>): Promise<T[]> {
  const answers: T[] = [];
  for (;;) {
    const answer = await askOptional(interview, line(answers.length + 1));
    if (answer === undefined) return answers;
    answers.push(answer);
  }
}
