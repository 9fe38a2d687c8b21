import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import type { Grouping } from '../../../src/follow-ups/group.ts';
import { renderReportMarkdown } from '../../../src/render/report-markdown.ts';
import { note, notebookFiles, stakeholders, usualId } from '../../support/notebook.ts';
import { contentOf, hostile } from '../../support/report.ts';

const nodesOf = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
const textOf = (node: Nodes): string =>
  nodesOf(node)
    .map((it) => ('value' in it ? it.value : ''))
    .join('');

async function markdownOf(text: string, grouping?: Grouping) {
  const files = notebookFiles(
    {
      [usualId]: note({
        recommendations: `
  - {id: R1, text: ${JSON.stringify(text)}, owner: jahat, deadline: 2026-02-09, program: ${JSON.stringify(text)}}
  - {id: R2, text: ${JSON.stringify(text)}, owner: jahat, status: usulan}
  - {id: R3, text: Selesai., owner: bkad, deadline: 2026-02-09, status: selesai, completed: 2026-02-01, program: Jalan, impact: ${JSON.stringify(text)}}`,
      }),
    },
    { 'stakeholders.yaml': `${stakeholders}- {id: jahat, name: ${JSON.stringify(text)}}\n` },
  );
  const markdown = renderReportMarkdown(await contentOf(files, '2026-11-22', { grouping, listFinished: false }));
  const tree: Root = remark().use(remarkGfm).parse(markdown);
  return { markdown, nodes: nodesOf(tree) };
}

describe('the report as Markdown', () => {
  it.each([
    hostile,
    'dua\n\n| baris |\n| --- |\n# judul',
    '1. satu',
    '- butir',
    '    kode',
    '$x$ &copy; \\| \\',
    '---',
  ])('shows %j as it is', async (text) => {
    for (const grouping of [undefined, 'program'] as const) {
      const { nodes, markdown } = await markdownOf(text, grouping);
      const kinds = new Set(nodes.map(({ type }) => type));
      for (const kind of ['html', 'link', 'image', 'emphasis', 'delete', 'code', 'thematicBreak'] as const) {
        expect(kinds, kind).not.toContain(kind);
      }
      const rows = nodes
        .filter((node) => node.type === 'table')
        .map((table) => table.children.map((row) => row.children.length));
      for (const counts of rows) expect(new Set(counts).size).toBe(1);
      const shown = text
        .replace(/\s+/g, ' ')
        .trim()
        .replaceAll(/[\u001b\u202e]/g, '\uFFFD')
        .replace(/:(?=\/\/)|www(?=\.)|@/g, '$&\u2060');
      const cells = nodes.filter((node) => node.type === 'tableCell').map(textOf);
      expect(cells).toContain(shown);
      expect(markdown).not.toMatch(/[\u001b\u202e]/);
    }
  });

  it('has the numbers, then a table of each section', async () => {
    const { nodes, markdown } = await markdownOf('Menyerahkan data.');
    expect(nodes.filter((node) => node.type === 'heading').map(textOf)).toEqual([
      'TINDAK LANJUT REKOMENDASI RAPAT',
      'TERLAMBAT: 1',
      'USULAN, BELUM DISETUJUI: 1',
      'YANG PERLU DICERMATI',
      'Usulan yang menunggu lebih dari 14 hari kerja: 1',
      'Selesai, tetapi belum diverifikasi: 1',
    ]);
    expect(markdown).toContain('Keadaan per Minggu, 22 November 2026');
    expect(markdown).toContain('| Rekomendasi selesai | 1 dari 2 = 50,0%, 1 belum diverifikasi |');
    expect(markdown).toMatch(
      /\| 9 Feb 2026 \| \*\*terlambat 286 hari \(\d+ hari kerja\)\*\*, belum ditindaklanjuti \|/,
    );
  });
});
