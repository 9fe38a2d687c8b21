import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import { rules } from '../registry.ts';
import { baseExamples } from './base.ts';
import type { Examples } from './example.ts';
import { readingExamples } from './reading.ts';
import { shapeExamples } from './shape.ts';

/** Examples of every code: those of a rule stand with the rule, the others here. */
export const examples: ReadonlyMap<DiagnosticCode, Examples> = new Map<DiagnosticCode, Examples>([
  ...(Object.entries({ ...readingExamples, ...shapeExamples, ...baseExamples }) as [DiagnosticCode, Examples][]),
  ...rules.map(({ code, wrong, right }): [DiagnosticCode, Examples] => [code, { kind: 'note', wrong, right }]),
]);
