import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node-files.ts';
import type { DeliveryEvent } from '../../../src/distribution/ledger.ts';
import { ledgerLine } from '../../../src/distribution/ledger.ts';
import { versionOf } from '../../../src/distribution/version.ts';
import { withKeywords } from '../../../src/documents/pdf-keywords.ts';
import { loadNotebook } from '../../../src/notes/load.ts';
import { publicDigests } from '../../../src/production/public-digests.ts';
import { openGate } from '../../../src/publication/gate.ts';
import { createMemoryCache } from '../../support/memory-cache.ts';
import { note, notebookFiles, usualId } from '../../support/notebook.ts';
import { createScratch } from '../../support/scratch.ts';
import { tinyPdf } from '../../support/tiny-pdf.ts';
import { event } from '../distribution/events.ts';
import { MemoryFolder } from '../rules/memory-folder.ts';

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const closedId = '2026-03-02-tertutup';
const notes = {
  [usualId]: note(),
  [closedId]: note({ date: '2026-03-02', access: 'tertutup', title: 'CANARY' }),
};
const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string];

describe('publicDigests', () => {
  const site = createScratch({ [`pdf/${usualId}.pdf`]: '%PDF sekarang', [`pdf/${closedId}.pdf`]: '%PDF CANARY' });
  afterAll(() => site.remove());
  const onSite = sha256('%PDF sekarang');
  const current = { note: usualId, document: 'catatan', sha256: onSite, state: 'current' };

  function digestsOf(events: readonly DeliveryEvent[], pdfs: readonly string[] = [usualId], path = site.path) {
    const folder = new MemoryFolder(
      notebookFiles(notes, { 'ledger/deliveries.jsonl': events.map(ledgerLine).join('') }) as Record<string, string>,
    );
    const notebook = loadNotebook(folder, new MemoryFolder({}));
    const context = {
      workspace: { folder, notebook },
      world: { cache: createMemoryCache(), sha256 },
      folder: nodeFiles.folder(path),
    };
    return publicDigests(openGate(notebook), new Set(pdfs), context);
  }
  const sent = (changes: Readonly<Record<string, unknown>>) => event({ note: usualId, edition: 'public', ...changes });

  it('are those of the PDFs on the site', () => {
    expect(digestsOf([])).toEqual([current]);
    expect(digestsOf([], [])).toEqual([]);
  });

  it('name the content code that a PDF on the site says to have', () => {
    const pdf = withKeywords(tinyPdf({}), `catatan ${usualId} 3f9a-12cd-88e1`);
    const folder = createScratch({ [`pdf/${usualId}.pdf`]: Buffer.from(pdf) });
    expect(digestsOf([], [usualId], folder.path)).toEqual([
      { ...current, sha256: sha256(pdf), code: '3f9a-12cd-88e1' },
    ]);
    folder.remove();
  });

  it('are those of public editions that were sent, replaced and withdrawn', () => {
    const events = [
      sent({ id: 'a', sha256: one, version: 'x' }),
      sent({ id: 'b', sha256: two, version: 'y', time: '2026-02-01T23:30:00Z' }),
      sent({ id: 'c', sha256: three, document: 'siaran-pers' }),
      sent({ id: 'd', sha256: three, document: 'siaran-pers', event: 'withdrawn', time: '2026-02-03T09:00:00+07:00' }),
    ];
    expect(digestsOf(events)).toEqual([
      current,
      {
        ...{ note: usualId, document: 'catatan', sha256: one },
        ...{ state: 'superseded', since: '2026-02-02', replacement: two },
      },
      { note: usualId, document: 'siaran-pers', sha256: three, state: 'withdrawn', since: '2026-02-03' },
      { note: usualId, document: 'catatan', sha256: two, state: 'superseded', replacement: onSite },
    ]);
  });

  it('hold what was sent of the present version for current, whatever printed it', () => {
    const notebook = loadNotebook(
      new MemoryFolder(notebookFiles(notes) as Record<string, string>),
      new MemoryFolder({}),
    );
    const [edition] = openGate(notebook);
    if (edition === undefined) throw new Error('no public note');
    const version = versionOf(edition.note, sha256);
    expect(digestsOf([sent({ sha256: one, version })])).toEqual([{ ...current }, { ...current, sha256: one }]);
  });

  it('hold what stands on the site for current, whatever the register says', () => {
    const events = [
      sent({ id: 'a', sha256: onSite, version: 'x' }),
      sent({ id: 'b', sha256: onSite, event: 'withdrawn', receiver: 'bkad', time: '2026-02-03T09:00:00+07:00' }),
    ];
    expect(digestsOf(events)).toEqual([current]);
  });

  it.each([
    ['an internal edition', { edition: 'internal' }],
    ['a note that does not pass', { note: closedId }],
    ['a note that is not there', { note: '2026-05-05-hilang' }],
    ['what was meant to be sent', { event: 'intent' }],
    ['what failed', { event: 'failed' }],
    ['a document that has no public edition', { document: 'nota-dinas' }],
    ['a document of another name', { document: 'CANARY' }],
    ['a name that every object has', { document: 'constructor' }],
  ])('tell nothing of %s', (_, changes) => {
    expect(digestsOf([sent({ sha256: one, ...changes })], [usualId, closedId])).toEqual([current]);
  });
});
