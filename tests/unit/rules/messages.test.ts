import { describe, expect, it } from 'vitest';
import { diagnosticCodes } from '../../../src/diagnostics/codes.ts';
import { diagnostics as english } from '../../../src/i18n/en/diagnostics.ts';
import { diagnostics as indonesian } from '../../../src/i18n/id/diagnostics.ts';
import { rules } from '../../../src/rules/registry.ts';
import { checkExample } from './harness.ts';

describe.each([
  ['id', indonesian],
  ['en', english],
] as const)('sentences in %s', (_, catalogue) => {
  it('has them for every code', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...diagnosticCodes].sort());
  });

  it.each(rules.map((rule) => [rule.code, rule] as const))('%s is told in full', (code, { wrong }) => {
    const found = checkExample(wrong).find((diagnostic) => diagnostic.code === code);
    const { message, hint } = (catalogue[code] as (params: unknown) => { message: string; hint: string })(
      found?.params,
    );
    for (const sentence of [message, hint]) {
      expect(sentence).toMatch(/^["A-Z\d]/);
      expect(sentence).not.toMatch(/undefined|\[object|NaN/);
    }
    expect(message).toMatch(/[.]$/);
  });
});

describe('what a clerk reads', () => {
  it('names the true weekday', () => {
    const { message, hint } = indonesian['weekday-mismatch']({
      written: 'Rabu, 29 November 2022',
      truth: { date: '2022-11-29', weekday: 2 },
    });
    expect(message).toBe('Tertulis "Rabu, 29 November 2022", padahal 29 November 2022 adalah hari Selasa.');
    expect(hint).toContain('"Selasa, 29 November 2022"');
  });

  it.each([
    ['id', indonesian],
    ['en', english],
  ] as const)('does not speak of the head of a note where there is none: %s', (_, catalogue) => {
    const params = {
      field: 'office',
      expected: 'list',
      found: 'map',
      suggestion: undefined,
      problem: 'unknown',
      says: undefined,
    } as const;
    const problems = ['indent', 'tab', 'quote', 'colon', 'bracket', 'alias', 'nesting', 'other'] as const;
    const told = [
      catalogue['field-required'](params, 'settings'),
      catalogue['field-required']({ field: 'lain' }, 'settings'),
      catalogue['field-unknown'](params, 'settings'),
      catalogue['field-type'](params, 'settings'),
      catalogue['field-type']({ ...params, field: '' }, 'settings'),
      ...problems.map((problem) => catalogue['frontmatter-syntax']({ problem }, 'settings')),
    ];
    for (const { message, hint } of told) expect(`${message} ${hint}`).not.toMatch(/---|kepala|head|""/);
    expect(catalogue['field-required']({ field: 'title' }).hint).toMatch(/---/);
  });

  it('speaks no jargon', () => {
    const all = rules.map(({ code, wrong }) => {
      const found = checkExample(wrong).find((diagnostic) => diagnostic.code === code);
      const { message, hint } = (indonesian[code] as (params: unknown) => { message: string; hint: string })(
        found?.params,
      );
      return `${message} ${hint}`;
    });
    for (const words of all) expect(words).not.toMatch(/frontmatter|(?<!\.)yaml|key\b|string|array|schema|regex/i);
  });
});
