import { describe, expect, it } from 'vitest';
import { chapters } from '../../../src/diagnostics/chapters.ts';
import { diagnosticCodes } from '../../../src/diagnostics/codes.ts';
import * as meeting from '../../../src/i18n/id/diagnostics/meeting.ts';
import * as notebook from '../../../src/i18n/id/diagnostics/notebook.ts';
import * as reading from '../../../src/i18n/id/diagnostics/reading.ts';
import * as recommendations from '../../../src/i18n/id/diagnostics/recommendations.ts';
import * as shape from '../../../src/i18n/id/diagnostics/shape.ts';
import * as text from '../../../src/i18n/id/diagnostics/text.ts';
import { handbookChapters, handbookEntry } from '../../../src/production/handbook.ts';
import { examples } from '../../../src/rules/examples/index.ts';
import type { WrongExample } from '../../../src/rules/rule.ts';
import { checkExample, checkFiles, composeNotebook } from '../rules/harness.ts';

const ofNotes = [...examples].flatMap(([code, it]) => (it.kind === 'note' ? [[code, it.wrong] as const] : []));

describe('the chapters', () => {
  it('hold every code once, in order', () => {
    expect(handbookChapters().flatMap(([, entries]) => entries.map(({ code }) => code))).toEqual(diagnosticCodes);
  });

  it('are those in which the sentences stand', () => {
    const groups = { ...reading, ...shape, ...meeting, ...recommendations, ...text, ...notebook };
    for (const [chapter, group] of Object.entries(groups)) {
      const codes = chapters.find(([name]) => name === chapter)?.[1] ?? [];
      expect([...codes].sort(), chapter).toEqual(Object.keys(group).sort());
    }
  });
});

describe('the mark of a wrong example', () => {
  it.each(ofNotes)('%s stands where check points', (code, wrong) => {
    const { files } = composeNotebook(wrong);
    const [found] = checkFiles(files);
    const line = files[found?.file ?? '']?.split('\n')[(found?.place.line ?? 0) - 1] ?? '';
    const excerpts = handbookEntry(code).wrong.filter(({ mark }) => mark !== undefined);
    const pointed = excerpts.map((it) => it.text.slice(it.mark?.start).split('\n')[0]);
    expect(pointed).toEqual([[...line].slice((found?.place.column ?? 0) - 1).join('')]);
  });
});

/** The example in a note that accepts the finding. */
function accepting(code: string, { frontmatter = '', ...rest }: WrongExample): WrongExample {
  const entry = `\n  - {rule: ${code}, reason: Disepakati rapat.}`;
  const list = frontmatter.includes('ignore:') ? entry : `\nignore:${entry}`;
  return { ...rest, frontmatter: `${frontmatter}${list}`.trimStart() };
}

const codesIn = (example: WrongExample) => checkExample(example).map(({ code }) => code);

describe.each(ofNotes)('accepting %s', (code, wrong) => {
  const { acceptance } = handbookEntry(code);

  it(`works in a note: ${acceptance === 'note'}`, () => {
    expect(codesIn(accepting(code, wrong)).includes(code)).toBe(acceptance !== 'note');
  });

  it(`works for the notebook: ${acceptance !== 'never'}`, () => {
    const off = { ...wrong, config: `${wrong.config ?? ''}\nrules: {${code}: off}` };
    if (acceptance === 'never') expect(() => codesIn(off)).toThrow('config-invalid');
    else expect(codesIn(off)).not.toContain(code);
  });
});
