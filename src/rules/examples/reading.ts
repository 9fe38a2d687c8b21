import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import type { Examples } from './example.ts';

const head = `type: rdp
title: Rapat Dengar Pendapat tentang Kerusakan Jalan
date: 2026-01-20
attendees:
  - {organization: dinas-pupr, count: 3}
recommendations: []`;
const body = `## Pembahasan

Dinas PUPR menyampaikan keadaan jalan.
`;
const sound = `---\n${head}\n---\n\n${body}`;

/** Mistakes that keep a file, or its head, from being read. */
export const readingExamples = {
  'encoding-invalid': { kind: 'told' },
  'conflict-marker': {
    kind: 'note',
    wrong: {
      body: `## Kesimpulan

<<<<<<< HEAD
Jalan diperbaiki mulai bulan Mei.
=======
Jalan diperbaiki mulai bulan Juni.
>>>>>>> origin/main
`,
      at: '<<<<<<< HEAD',
    },
    right: { body: '## Kesimpulan\n\nJalan diperbaiki mulai bulan Juni.\n' },
  },
  'file-unreadable': { kind: 'told' },
  'frontmatter-missing': {
    kind: 'text',
    wrong: `${head}\n\n${body}`,
    at: 'type: rdp',
    right: sound,
  },
  'frontmatter-unclosed': {
    kind: 'text',
    wrong: `---\n${head}\n-----\n\n${body}`,
    at: '-----',
    right: sound,
  },
  'frontmatter-language': {
    kind: 'text',
    wrong: `---yaml\n${head}\n---\n\n${body}`,
    at: '---yaml',
    right: sound,
  },
  'frontmatter-syntax': {
    kind: 'note',
    wrong: { frontmatter: 'title: Rapat Kerja: Kerusakan Jalan', at: 'R' },
    right: { frontmatter: 'title: "Rapat Kerja: Kerusakan Jalan"' },
  },
  'key-duplicate': {
    kind: 'note',
    wrong: {
      frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    deadline: 2026-02-23`,
      at: 'deadline',
    },
    right: {
      frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-23`,
    },
  },
  'file-too-large': { kind: 'told' },
  'file-name': {
    kind: 'paths',
    wrong: ['2026/Rapat Jalan 20 Januari.md'],
    right: ['2026/2026-01-20-rapat-jalan.md'],
  },
  'id-duplicate': {
    kind: 'paths',
    wrong: ['2025/2026-01-20-rapat-jalan.md', '2026/2026-01-20-rapat-jalan.md'],
    right: ['2026/2026-01-20-rapat-jalan.md', '2026/2026-01-20-rapat-jalan-lanjutan.md'],
  },
} as const satisfies { readonly [C in DiagnosticCode]?: Examples };
