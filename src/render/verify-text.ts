import type { Catalogue } from '../i18n/catalogue.ts';
import type { Style } from '../ports/output.ts';
import { wrapText } from '../shared/wrap.ts';
import { isGood, type Verdict } from './verdict.ts';
import { visible } from './visible.ts';

export interface VerifyTextOptions {
  readonly catalogue: Catalogue;
  readonly style: Style;
  readonly columns: number;
}

/** What is known of each file, for people. */
export function renderVerifyText(verdicts: readonly Verdict[], options: VerifyTextOptions): string {
  return verdicts.map((verdict) => `${renderOne(verdict, options).join('\n')}\n`).join('\n');
}

function renderOne(verdict: Verdict, { catalogue, style, columns }: VerifyTextOptions): string[] {
  const words = catalogue.verify;
  const { file, state, changes, message, sha256 } = verdict;
  const colour = isGood(verdict) ? style.green : style.yellow;
  const paragraph = (text: string, first = '  ') => {
    const lines = wrapText(visible(text), Math.max(20, columns - first.length));
    return lines.map((line, index) => (index === 0 ? first : ' '.repeat(first.length)) + line);
  };
  return [
    `${style.bold(visible(file))}: ${colour(words.states[state])}`,
    ...message.split('\n').flatMap((part) => paragraph(part)),
    ...(changes.length === 0 ? [] : [`  ${words.changed}`]),
    ...changes.flatMap((change) => paragraph(change, '  - ')),
    ...(sha256 === null ? [] : [style.dim(`  SHA-256 ${sha256}`)]),
  ];
}
