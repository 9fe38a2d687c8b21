import { describe, expect, it } from 'vitest';
import { notebookFiles } from './notebook.ts';
import { siteInput, siteOf, textOf } from './office.ts';

const files = siteOf();
const made = [...files.values()].filter((file) => !('copyOf' in file) && !file.path.endsWith('.woff2'));
const copied = [...files.values()].flatMap((file) => ('copyOf' in file ? [file.copyOf] : []));

describe('what stays inside', () => {
  it.each([
    'canary',
    '14 Juli 2026',
    '2026-07-14',
    '4 Agustus 2026',
    '198001012005012001',
    '0812-3456',
    'sakit',
    'luar.pdf',
  ])('%s is in no file and no path', (secret) => {
    expect([...files.keys()].join('\n').toLowerCase()).not.toContain(secret);
    for (const file of made) expect(textOf(file).toLowerCase(), file.path).not.toContain(secret.toLowerCase());
  });

  it('copies only what is public, and never the record itself', () => {
    expect(copied).toEqual(['attachments/logo.svg', 'attachments/data.csv', 'attachments/peta ruas #1.svg']);
  });

  it('never hands out notes, settings or the ledger, whatever a note declares', () => {
    const attachments = ['2026/2026-07-14-canary.md', 'catatan.yaml', 'ledger/deliveries.jsonl', '.git/config']
      .map((file) => `\n  - {file: ${file}, public: true}`)
      .join('');
    const note = notebookFiles['2026/2026-06-09-lanjutan.md']?.replace(
      'recommendations:',
      `attachments:${attachments}\nrecommendations:`,
    );
    const site = siteOf(siteInput({ ...notebookFiles, '.git/config': 'x', '2026/2026-06-09-lanjutan.md': note ?? '' }));
    expect(site.has('catatan/2026-06-09-lanjutan/index.html')).toBe(true);
    expect([...site.keys()].filter((path) => path.startsWith('berkas/'))).toEqual(
      [...files.keys()].filter((path) => path.startsWith('berkas/')),
    );
  });

  it('tells how many proposals are withheld and how many people are not named', () => {
    const page = textOf(files.get('catatan/2026-01-20-jalan/index.html'));
    expect(page).toContain('1 usulan masih menunggu persetujuan');
    expect(page).toContain('1 orang hadir tanpa mewakili instansi');
    expect(page).toContain('8 orang hadir.');
    expect(page).toContain('[disamarkan]');
  });
});
