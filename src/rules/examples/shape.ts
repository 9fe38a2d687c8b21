import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import type { Examples } from './example.ts';

/** Fields that are missing, unknown or of the wrong form. */
export const shapeExamples = {
  'field-required': {
    kind: 'note',
    wrong: {
      frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    deadline: 2026-02-09`,
      at: `id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    deadline: 2026-02-09`,
    },
    right: {
      frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09`,
    },
  },
  'field-unknown': {
    kind: 'note',
    wrong: { frontmatter: 'tempat: Ruang Rapat Komisi II', at: 'tempat' },
    right: { frontmatter: 'place: Ruang Rapat Komisi II' },
  },
  'field-type': {
    kind: 'note',
    wrong: {
      frontmatter: `attendees:
  - {organization: komisi-ii, count: tujuh orang}
  - {organization: dinas-pupr, count: 3}`,
      at: 'tujuh orang',
    },
    right: {
      frontmatter: `attendees:
  - {organization: komisi-ii, count: 7}
  - {organization: dinas-pupr, count: 3}`,
    },
  },
  'value-unknown': {
    kind: 'note',
    wrong: { frontmatter: 'status: disahkan', at: 'disahkan' },
    right: { frontmatter: 'status: final' },
  },
  'date-invalid': {
    kind: 'note',
    wrong: {
      frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 31 Februari 2026`,
      at: '31 Februari 2026',
    },
    right: {
      frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-27`,
    },
  },
  'time-invalid': {
    kind: 'note',
    wrong: { frontmatter: 'time: {start: "13:30", end: "11:45"}', at: '"11:45"' },
    right: { frontmatter: 'time: {start: "13:30", end: "15:45"}' },
  },
} as const satisfies { readonly [C in DiagnosticCode]?: Examples };
