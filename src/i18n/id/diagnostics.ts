import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import { base } from './diagnostics/base.ts';
import { meeting } from './diagnostics/meeting.ts';
import { notebook } from './diagnostics/notebook.ts';
import { reading } from './diagnostics/reading.ts';
import { recommendations } from './diagnostics/recommendations.ts';
import type { SentencesOf } from './diagnostics/sentences.ts';
import { shape } from './diagnostics/shape.ts';
import { text } from './diagnostics/text.ts';

/** What each finding says: what was found, and what to do about it with an example to write. */
export const diagnostics: SentencesOf<DiagnosticCode> = {
  ...reading,
  ...shape,
  ...meeting,
  ...recommendations,
  ...text,
  ...notebook,
  ...base,
};
