import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import type { Examples } from './example.ts';

const item = `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09`;
const done = `${item}
    status: selesai
    completed: 2026-02-06
    evidence: [attachments/surat.pdf]`;

/** What a change must not do to a note that is final, and how the same is done on record. */
export const baseExamples = {
  'deadline-moved': {
    kind: 'change',
    before: { frontmatter: item },
    wrong: { frontmatter: item.replace('2026-02-09', '2026-03-02'), at: '2026-03-02' },
    right: {
      frontmatter: `${item.replace('2026-02-09', '2026-03-02')}
    extensions:
      - from: 2026-02-09
        to: 2026-03-02
        date: 2026-02-06
        reason: Survei terhambat banjir.
        by: Ketua Komisi II`,
    },
  },
  'recommendation-removed': {
    kind: 'change',
    before: { frontmatter: item },
    wrong: { frontmatter: 'recommendations: []', at: 'recommendations' },
    right: {
      frontmatter: `${item}
    status: tidak-dapat
    reason: {code: perubahan-organisasi, note: Jalan diserahkan ke provinsi.}
    accepted: {by: Ketua Komisi II, date: 2026-02-10}`,
    },
  },
  'recommendation-rewritten': {
    kind: 'change',
    before: { frontmatter: item },
    wrong: { frontmatter: item.replace('dinas-pupr', 'bappeda'), at: 'bappeda' },
    right: {
      frontmatter: `${item.replace('dinas-pupr', 'bappeda')}
corrections:
  - date: 2026-01-26
    by: Ketua Komisi II
    what: Penanggung jawab R1, semula Dinas PUPR.
    reason: Salah dengar saat rapat.`,
    },
  },
  'status-reopened': {
    kind: 'change',
    before: { frontmatter: done },
    wrong: { frontmatter: `${item}\n    status: proses`, at: 'proses' },
    right: { frontmatter: done },
  },
  'final-reverted': {
    kind: 'change',
    before: { frontmatter: 'status: final' },
    wrong: { frontmatter: 'status: draf', at: 'draf' },
    right: {
      frontmatter: `status: final
corrections:
  - date: 2026-01-26
    by: Ketua Komisi II
    what: Tempat rapat, semula Ruang Rapat Komisi I.
    reason: Salah tulis.`,
    },
  },
} as const satisfies { readonly [C in DiagnosticCode]?: Examples };
