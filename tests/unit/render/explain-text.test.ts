import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../../../src/i18n/locale.ts';
import type { Style } from '../../../src/ports/output.ts';
import { handbookChapters, handbookEntry } from '../../../src/production/handbook.ts';
import { renderRule, renderRuleList } from '../../../src/render/explain-text.ts';
import { displayWidth } from '../../../src/shared/wrap.ts';

const as = (text: string) => text;
const style: Style = { bold: as, dim: as, red: as, yellow: as, green: as, cyan: as };
const terminal = { columns: 80, style };
const entries = handbookChapters().flatMap(([, all]) => all);
const widthOf = (text: string) => Math.max(...text.split('\n').map(displayWidth));

describe.each(['id', 'en'] as const)('in %s', async (language) => {
  const handbook = await loadHandbook(language);
  const explained = (code: (typeof entries)[number]['code']) => renderRule(handbookEntry(code), handbook, terminal);

  it('lists every rule on a line of at most 80 columns', () => {
    const list = renderRuleList(handbookChapters(), handbook, terminal);
    expect(widthOf(list)).toBeLessThanOrEqual(80);
    for (const { code } of entries) expect(list).toMatch(new RegExp(`^  ${code} +\\S+ +\\S`, 'm'));
  });

  it.each(entries.map(({ code }) => code))('%s fits 80 columns, with both examples and how to accept it', (code) => {
    const text = explained(code);
    expect(widthOf(text)).toBeLessThanOrEqual(80);
    const [, wrong = '', right = ''] =
      new RegExp(`\n${handbook.wrong}\n(.+?)\n\n${handbook.right}\n(.+)`, 's').exec(text) ?? [];
    expect(wrong.trim()).not.toBe('');
    expect(right.trim()).not.toBe('');
    const { never, title } = handbook.acceptance;
    expect(text).toContain(handbookEntry(code).acceptance === 'never' ? never.slice(0, 30) : `\n${title}\n`);
    expect(text).not.toMatch(/undefined|\[object|[^\S\n]\n/);
  });

  it('tells in words what cannot be shown, and nothing else', () => {
    for (const { code, wrong } of entries) expect(handbook.rules[code].told !== undefined).toBe(wrong.length === 0);
  });

  it('has sentences that are whole, and titles that are none', () => {
    for (const { title, wants, why, told } of Object.values(handbook.rules)) {
      expect(title.length).toBeLessThanOrEqual(40);
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      for (const sentence of [wants, why, ...(told === undefined ? [] : Object.values(told))]) {
        expect(sentence).toMatch(/^["\p{Lu}].*[.?]$/u);
      }
    }
  });
});

describe('the place in a wrong example', async () => {
  const handbook = await loadHandbook('id');
  const explained = (code: (typeof entries)[number]['code'], columns = 80) =>
    renderRule(handbookEntry(code), handbook, { ...terminal, columns });

  it('has carets below it', () => {
    expect(explained('attendance-mismatch')).toContain('    attendance: 12\n                ^^\n');
  });

  it('is the first line of a longer one', () => {
    expect(explained('deadline-missing')).toContain('      - id: R1\n        ^^^^^^\n        text: ');
  });

  it('is the opening fence where a whole note is meant', () => {
    expect(explained('section-missing')).toContain('  catatan ini:\n    ---\n    ^^^\n    …\n    ---\n');
  });

  it('goes on below where its line is broken', () => {
    expect(explained('deadline-vague', 40)).toContain(
      `        text: Menyerahkan data kerusakan
              ^^^^^^^^^^^^^^^^^^^^^^^^^^
          jalan secepatnya.
          ^^^^^^^^^^^^^^^^^
`,
    );
  });
});
