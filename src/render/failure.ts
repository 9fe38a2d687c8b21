import type { FailureParams } from '../diagnostics/failure.ts';
import { type Failure, isFailure } from '../diagnostics/failure.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Output } from '../ports/output.ts';
import { wrapText } from '../shared/wrap.ts';
import { renderDiagnosticsText } from './diagnostics-text.ts';
import { visible } from './visible.ts';

/** Why a job cannot be done, for a person; mistakes in the configuration or a note with the lines they stand in. */
export function renderFailure(
  failure: Failure,
  catalogue: Catalogue,
  output: Pick<Output, 'columns' | 'remarkStyle'>,
): string {
  const { columns, remarkStyle: style } = output;
  const sentence = failureSentence(failure, catalogue);
  if (!isFailure(failure, 'config-invalid', 'note-rejected')) return wrapText(sentence, columns).join('\n');
  const { diagnostics, source } = failure.params;
  const details = renderDiagnosticsText(diagnostics, { catalogue, style, columns, sourceOf: () => source });
  return `${details}\n${wrapText(sentence, columns).join('\n')}`;
}

/** The sentence alone. */
export function failureSentence(failure: Failure, catalogue: Catalogue): string {
  const say = catalogue.failures[failure.code] as (params: FailureParams[keyof FailureParams]) => string;
  return visible(say(failure.params));
}
