import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Holdings } from '../../../src/distribution/holdings.ts';
import type { DeliveryEvent } from '../../../src/distribution/ledger.ts';
import { type Delivery, isDue, planDeliveries } from '../../../src/distribution/plan.ts';
import { versionOf } from '../../../src/distribution/version.ts';
import { Directory } from '../../../src/notes/directory.ts';
import { loadNotebook } from '../../../src/notes/load.ts';
import { type NoteParts, note, notebookFiles, usualId } from '../../support/notebook.ts';
import { templates } from '../rules/harness.ts';
import { MemoryFolder } from '../rules/memory-folder.ts';
import { event } from './events.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const directory = `- {id: komisi-2, name: Komisi II, channel: whatsapp}
- {id: dinas-pupr, name: Dinas PUPR, email: pupr@muaratirta.example}
- {id: bkad, name: BKAD, channel: email}
- {id: setda, name: Setda, channel: srikandi, email: setda@muaratirta.example}
- {id: camat, name: Camat, channel: ekspedisi}
- {id: inspektorat, name: Inspektorat}
- {id: pt-sawit, name: PT Sawit, email: kantor@sawit.example, external: true}
`;

/** The plan for the usual note with these changes, and what the register holds of it. */
function plan(changes: NoteParts, events: readonly DeliveryEvent[] = [], signedDigest?: string): readonly Delivery[] {
  const files = notebookFiles({ [usualId]: note(changes) }, { 'stakeholders.yaml': directory });
  const notebook = loadNotebook(new MemoryFolder(files as Record<string, string>), templates);
  const isPublic = changes.access === undefined && changes.archive === undefined && changes.status === undefined;
  const versions = new Map(notebook.notes.map((it) => [it.id, versionOf(it, sha256)]));
  return planDeliveries(notebook.notes, {
    directory: new Directory(notebook.stakeholders),
    holdings: new Holdings(events),
    signedDigest: () => signedDigest,
    version: ({ id }, edition) => {
      if (edition === 'internal') return versions.get(id);
      return isPublic ? 'terbuka' : undefined;
    },
  });
}
const told = (deliveries: readonly Delivery[]) =>
  deliveries.map(({ receiver, channel, standing, hindrance }) =>
    [receiver.id, channel, standing, hindrance].filter(Boolean).join(' '),
  );
const items = '\n  - {id: R1, text: Menyerahkan data., owner: dinas-pupr, supporting: [bkad], deadline: 2026-02-09}';
const everybody: NoteParts = {
  recommendations: items,
  distribution: '[setda, camat, inspektorat, pt-sawit, dinas-gaib]',
};
const [first] = plan(everybody);
const current = first?.version ?? '';
const sent = (receiver: string, changes = {}) =>
  event({ id: `s-${receiver}`, note: usualId, receiver, version: current, ...changes });

describe('planDeliveries', () => {
  it('gives a final note to body, owners, supporters and distribution, each by its channel', () => {
    expect(told(plan(everybody))).toEqual([
      'komisi-2 whatsapp first',
      'dinas-pupr email first',
      'bkad email held no-address',
      'setda srikandi first',
      'camat ekspedisi first',
      'inspektorat langsung first',
      'pt-sawit email first',
      'dinas-gaib langsung held unknown',
    ]);
    expect(plan(everybody).map(({ role }) => role)).toEqual([
      ...['body', 'owner', 'supporting'],
      ...['distribution', 'distribution', 'distribution', 'distribution', 'distribution'],
    ]);
  });

  it('gives those outside the public edition, and nothing of a note that is not public', () => {
    const edition = (changes: NoteParts) =>
      plan({ ...everybody, ...changes }).find(({ receiver }) => receiver.external);
    expect(edition({})).toMatchObject({ edition: 'public', version: 'terbuka', standing: 'first' });
    expect(edition({ access: 'tertutup' })).toMatchObject({
      standing: 'held',
      hindrance: 'not-public',
      version: undefined,
    });
  });

  it('plans nothing for a draft', () => {
    expect(plan({ ...everybody, status: 'draf' })).toEqual([]);
  });

  it('sends nothing secret over a wire: numbered copies by hand, one for each who may have it', () => {
    for (const secret of [{ access: 'rahasia' }, { archive: '{security: R}' }, { archive: '{security: SR}' }]) {
      const copies = plan({ ...everybody, ...secret }).map(({ receiver, channel, copy }) => [
        receiver.id,
        channel,
        copy?.number,
        copy?.of,
      ]);
      expect(copies).toEqual([
        ['komisi-2', 'langsung', 1, 7],
        ['dinas-pupr', 'langsung', 2, 7],
        ['bkad', 'langsung', 3, 7],
        ['setda', 'langsung', 4, 7],
        ['camat', 'ekspedisi', 5, 7],
        ['inspektorat', 'langsung', 6, 7],
        ['pt-sawit', 'langsung', undefined, undefined],
        ['dinas-gaib', 'langsung', 7, 7],
      ]);
    }
    expect(plan(everybody).every(({ copy }) => copy === undefined)).toBe(true);
  });

  it('leaves a copy its number, and gives nobody one that another had', () => {
    const secret = { ...everybody, access: 'rahasia' };
    const had = [sent('bkad', { copy: '3/7' }), sent('camat', { copy: '5/7' })];
    const without = { ...secret, distribution: '[inspektorat, setda]' };
    const numbers = plan(without, had).map(({ receiver, copy }) => [receiver.id, copy?.number]);
    expect(numbers).toEqual([
      ['komisi-2', 1],
      ['dinas-pupr', 2],
      ['bkad', 3],
      ['inspektorat', 4],
      ['setda', 6],
      ['camat', undefined],
    ]);
    expect(told(plan(without, had))).toContain('camat ekspedisi held recall');
  });

  it('takes another signed copy at the same place for what it is', () => {
    const signed = { ...everybody, signed: 'attachments/ttd.pdf' };
    const [{ version = '' } = {}] = plan(signed);
    const it = sent('dinas-pupr', { version, sha256: 'b'.repeat(64) });
    expect(told(plan(signed, [it], 'b'.repeat(64)))).toContain('dinas-pupr email current');
    expect(told(plan(signed, [it], 'c'.repeat(64)))).toContain('dinas-pupr email correction');
  });

  it('sends nobody what they have', () => {
    const due = plan(everybody, [sent('dinas-pupr'), sent('setda')]).filter(isDue);
    expect(due.map(({ receiver }) => receiver.id)).toEqual(['komisi-2', 'camat', 'inspektorat', 'pt-sawit']);
  });

  it('offers a changed note as a correction to those who have the old one, and as the first to the others', () => {
    const changed = plan({ ...everybody, title: 'Jalan Sei Batu' }, [sent('dinas-pupr'), sent('setda')]);
    const standing = (id: string) => changed.find(({ receiver }) => receiver.id === id)?.standing;
    expect([standing('dinas-pupr'), standing('setda'), standing('camat')]).toEqual([
      'correction',
      'correction',
      'first',
    ]);
  });

  it('corrects what those hold who are no receivers any more, unless it is secret now', () => {
    const former = sent('camat');
    const without = { ...everybody, distribution: '[setda]' };
    expect(told(plan(without, [former]))).not.toContain('camat ekspedisi correction');
    expect(told(plan({ ...without, title: 'Jalan' }, [former]))).toContain('camat ekspedisi correction');
    expect(told(plan({ ...without, access: 'rahasia' }, [former]))).toContain('camat ekspedisi held recall');
  });

  it('tells of a meeting that was called off those who have its note, once', () => {
    const batal = { ...everybody, status: 'batal' };
    expect(told(plan(batal))).toEqual([]);
    expect(told(plan(batal, [sent('dinas-pupr'), sent('pt-sawit')]))).toEqual([
      'dinas-pupr email withdrawal',
      'pt-sawit email held not-public',
    ]);
    const [{ version = '' } = {}] = plan(batal, [sent('dinas-pupr')]);
    const withdrawn = sent('dinas-pupr', { event: 'withdrawn', id: 'w1', time: '2026-01-22T09:00:00+07:00', version });
    expect(told(plan(batal, [sent('dinas-pupr'), withdrawn]))).toEqual(['dinas-pupr email current']);
  });

  it('sends again neither what may have arrived nor what cannot be known to have', () => {
    const pending = event({ event: 'intent', id: 'i1', note: usualId, receiver: 'dinas-pupr', version: current });
    expect(told(plan(everybody, [pending]))).toContain('dinas-pupr email pending');
    expect(
      plan(everybody, [pending])
        .filter(isDue)
        .map(({ receiver }) => receiver.id),
    ).not.toContain('dinas-pupr');
  });

  it('tries again what failed', () => {
    const failed = event({ event: 'failed', id: 'f1', note: usualId, receiver: 'dinas-pupr', intent: 'i1' });
    const intent = event({ event: 'intent', id: 'i1', note: usualId, receiver: 'dinas-pupr' });
    expect(told(plan(everybody, [intent, failed]))).toContain('dinas-pupr email first');
  });
});
