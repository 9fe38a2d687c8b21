import { type DiagnosticCode, diagnosticCodes } from './codes.ts';

/** Chapters of the handbook, each with the code that opens it: codes stand in the order of the handbook. */
const firstCodes = {
  reading: 'encoding-invalid',
  shape: 'field-required',
  meeting: 'weekday-mismatch',
  recommendations: 'recommendation-id',
  text: 'count-mismatch',
  notebook: 'matters-arising',
  base: 'deadline-moved',
} as const satisfies Record<string, DiagnosticCode>;

export type Chapter = keyof typeof firstCodes;

/** Every chapter with its codes, in order. */
export const chapters: readonly (readonly [Chapter, readonly DiagnosticCode[]])[] = (
  Object.keys(firstCodes) as Chapter[]
).map((chapter, index, all) => {
  const next = all[index + 1];
  const end = next === undefined ? undefined : diagnosticCodes.indexOf(firstCodes[next]);
  return [chapter, diagnosticCodes.slice(diagnosticCodes.indexOf(firstCodes[chapter]), end)];
});
