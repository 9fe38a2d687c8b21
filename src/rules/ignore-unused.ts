import { codeProperties, type DiagnosticCode } from '../diagnostics/codes.ts';
import { atValue, type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { NoteFacts } from './facts.ts';
import type { FindingsRule } from './rule.ts';

/** An accepted finding that is not there any more would hide the next one. */
export const ignoreUnused: FindingsRule = {
  code: 'ignore-unused',
  scope: 'findings',
  wrong: {
    frontmatter: `ignore:
  - {rule: deadline-holiday, reason: Diminta oleh Ketua Komisi II.}`,
    at: 'deadline-holiday',
  },
  right: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-14
ignore:
  - {rule: deadline-holiday, reason: Piket penanggulangan bencana bekerja pada hari Sabtu.}`,
  },
  *check({ notes }, found) {
    for (const note of notes) {
      if (note.data.ignore.length === 0) continue;
      const codes = codesIn(note, found);
      for (const [index, { rule }] of note.data.ignore.entries()) {
        if (rule === ignoreUnused.code || !Object.hasOwn(codeProperties, rule) || codes.has(rule)) continue;
        const isFixed = codeProperties[rule as DiagnosticCode].fixed ?? false;
        yield finding('ignore-unused', note.file, atValue('ignore', index, 'rule'), { rule, isFixed });
      }
    }
  },
};

/** Whether the note accepts the finding; what seals the record or reading itself cannot be accepted. */
export function isIgnored(it: Finding, note: Pick<NoteFacts, 'data'>): boolean {
  return !codeProperties[it.code].fixed && note.data.ignore.some(({ rule }) => rule === it.code);
}

function codesIn(note: NoteFacts, found: readonly Finding[]): ReadonlySet<string> {
  return new Set(found.filter((it) => it.file === note.file && isIgnored(it, note)).map(({ code }) => code));
}
