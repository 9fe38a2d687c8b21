import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/rules/registry.ts';
import { checkExample, checkFiles, composeNotebook, covered } from './harness.ts';

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, { wrong, right }) => {
  it('finds its wrong example, and points at it', () => {
    const { files } = composeNotebook(wrong);
    const found = checkFiles(files).filter((diagnostic) => diagnostic.code === code);
    expect(found).toHaveLength(1);
    const [diagnostic] = found;
    const text = files[diagnostic?.file ?? ''] ?? '';
    expect(diagnostic && covered(text, diagnostic)).toBe(wrong.at);
    const [firstLine = ''] = wrong.at.split('\n');
    expect(text.split('\n')[(diagnostic?.place.line ?? 0) - 1]).toContain(firstLine);
  });

  it('finds nothing else in it', () => {
    expect(checkExample(wrong).map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  it('finds nothing in its right example', () => {
    expect(checkExample(right)).toEqual([]);
  });
});

describe('the registry', () => {
  it('holds each rule once', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
