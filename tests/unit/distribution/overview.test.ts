import { describe, expect, it } from 'vitest';
import { WorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { Holdings } from '../../../src/distribution/holdings.ts';
import type { DeliveryEvent } from '../../../src/distribution/ledger.ts';
import { type DistributionFilters, overviewOf, ownersBehind } from '../../../src/distribution/overview.ts';
import { planDeliveries } from '../../../src/distribution/plan.ts';
import { Directory } from '../../../src/notes/directory.ts';
import type { NoteHead } from '../../../src/notes/note.ts';
import { noteSchema } from '../../../src/notes/schema.ts';
import { event } from './events.ts';

const id = '2026-01-20-rapat';
const people = [
  { id: 'komisi-2', name: 'Komisi II', channel: 'whatsapp' },
  { id: 'dinas-pupr', name: 'Dinas PUPR', channel: 'srikandi' },
  { id: 'bkad', name: 'BKAD', channel: 'ekspedisi' },
  { id: 'pt', name: 'PT Sawit', channel: 'ekspedisi', external: true },
] as const;
const directory = new Directory(people.map((one) => ({ aliases: [], ...one })) as never);
/** Every working day of 2026 but Saturdays and Sundays; nothing is known of 2027. */
const calendar = new WorkingCalendar([1, 2, 3, 4, 5], new Map([[2026, { complete: true, days: [] }]]) as never);

function head(changes: Readonly<Record<string, unknown>> = {}): NoteHead {
  const recommendations = [
    { id: 'R1', text: 'Menyerahkan data.', owner: 'dinas-pupr', deadline: '2026-02-09' },
    { id: 'R2', text: 'Menyerahkan pagu.', owner: 'bkad', deadline: '2026-02-09', status: 'selesai' },
  ];
  const usual = { type: 'rdp', title: 'Jalan', date: '2026-01-20', body: 'komisi-2', status: 'final' };
  return {
    id,
    file: `2026/${id}.md`,
    data: noteSchema.parse({ ...usual, recommendations, ...changes }),
    dropped: [],
  } as never;
}

function overview(
  events: readonly DeliveryEvent[],
  {
    note = head(),
    filters = {},
    version = 'b',
  }: { note?: NoteHead; filters?: DistributionFilters; version?: string } = {},
) {
  const versions = (_: NoteHead, edition: string) => (edition === 'internal' ? version : undefined);
  const deliveries = planDeliveries([note], {
    directory,
    holdings: new Holdings(events),
    signedDigest: () => undefined,
    version: versions,
  });
  return overviewOf(deliveries, filters, { asOf: '2026-03-01', timezone: 'Asia/Jakarta', calendar });
}
const itemOf = (receiver: string, ...args: Parameters<typeof overview>) =>
  overview(...args).items.find((item) => item.receiver.id === receiver);

const at = (day: string, hour = '09') => `${day}T${hour}:00:00+07:00`;
const sent = (receiver: string, day: string, changes = {}) =>
  event({ id: `${receiver} ${day}`, note: id, receiver, time: at(day), channel: 'srikandi', version: 'b', ...changes });
const received = (receiver: string, day: string, changes = {}) =>
  sent(receiver, day, { id: `r ${receiver}`, event: 'received', ...changes });

describe('overviewOf', () => {
  it('tells what was sent and received, and in how many working days', () => {
    const events = [
      sent('dinas-pupr', '2026-01-23', { by: 'Siti' }),
      received('dinas-pupr', '2026-01-26', { by: 'Budi', evidence: 'attachments/a.pdf' }),
    ];
    expect(itemOf('dinas-pupr', events)).toMatchObject({
      standing: 'current',
      channel: 'srikandi',
      held: { version: 'b', sent: '2026-01-23', by: 'Siti', received: '2026-01-26' },
      firstSent: '2026-01-23',
      sent: '2026-01-23',
      received: '2026-01-26',
      evidence: 'attachments/a.pdf',
      confirmedBy: 'Budi',
      workingDaysToSend: 3,
      workingDaysToReceive: 1,
      isOpenOwner: true,
    });
  });

  it('dates an event by the day in the zone of the office', () => {
    expect(itemOf('bkad', [sent('bkad', '2026-01-21', { time: '2026-01-21T20:00:00Z' })])?.sent).toBe('2026-01-22');
  });

  it('never takes an earlier version for the current one, nor its receipt', () => {
    const events = [sent('bkad', '2026-01-21', { version: 'a' }), received('bkad', '2026-01-22', { version: 'a' })];
    expect(itemOf('bkad', events)).toMatchObject({
      standing: 'correction',
      held: { version: 'a', sent: '2026-01-21', received: '2026-01-22' },
      firstSent: '2026-01-21',
      workingDaysToSend: 1,
      sent: undefined,
      received: undefined,
      workingDaysToReceive: undefined,
    });
    expect(overview(events).totals).toMatchObject({ current: 0, confirmed: 0, ownersProven: 0 });
  });

  it('counts the way to the receiver from the first sending, and the receipt from the last', () => {
    const other = 'b'.repeat(64);
    const events = [
      sent('bkad', '2026-01-21', { version: 'a' }),
      sent('bkad', '2026-02-02', { sha256: other }),
      received('bkad', '2026-02-04', { sha256: other }),
    ];
    expect(itemOf('bkad', events)).toMatchObject({
      firstSent: '2026-01-21',
      sent: '2026-02-02',
      workingDaysToSend: 1,
      workingDaysToReceive: 2,
    });
  });

  it('does not guess working days of a year whose holidays are unknown', () => {
    const events = [sent('bkad', '2027-01-04'), received('bkad', '2027-01-05')];
    expect(itemOf('bkad', events)).toMatchObject({
      sent: '2027-01-04',
      received: '2027-01-05',
      workingDaysToSend: undefined,
      workingDaysToReceive: undefined,
    });
  });

  it('tells what is unclear and what failed, without the address that a server repeats', () => {
    const pending = sent('bkad', '2026-01-21', { event: 'intent' });
    expect(itemOf('bkad', [pending])).toMatchObject({
      standing: 'pending',
      pendingSince: '2026-01-21',
      held: undefined,
    });
    const failed = sent('bkad', '2026-01-21', { event: 'failed', reason: '550 <bkad@contoh.example> unknown' });
    const item = itemOf('bkad', [failed]);
    expect(item).toMatchObject({ standing: 'first', failure: { date: '2026-01-21', reason: '550 <…> unknown' } });
    expect(JSON.stringify(overview([failed]).items)).not.toContain('@');
  });

  it('counts a note once all have it who are to have it; nobody outside of what is not public', () => {
    const all = ['komisi-2', 'dinas-pupr', 'bkad'].map((receiver) => sent(receiver, '2026-01-21'));
    const note = head({ distribution: ['pt'] });
    expect(overview(all.slice(1), { note }).totals).toMatchObject({
      notes: 1,
      notesDistributed: 0,
      deliveries: 3,
      current: 2,
    });
    expect(overview(all, { note }).totals).toEqual({
      notes: 1,
      notesDistributed: 1,
      deliveries: 3,
      current: 3,
      confirmed: 0,
      ownerDeliveries: 2,
      ownersProven: 0,
    });
    expect(itemOf('pt', all, { note })).toMatchObject({ standing: 'held', hindrance: 'not-public' });
  });

  it('takes a receipt for proven only with its evidence', () => {
    const events = [sent('bkad', '2026-01-21'), sent('dinas-pupr', '2026-01-21')];
    const bare = [...events, received('bkad', '2026-01-22')];
    expect(overview(bare).totals).toMatchObject({ confirmed: 1, ownersProven: 0 });
    const proven = [...events, received('bkad', '2026-01-22', { evidence: 'https://contoh.example/1' })];
    expect(overview(proven).totals).toMatchObject({ confirmed: 1, ownersProven: 1 });
  });

  it('selects notes by type and day, and one receiver whatever its role', () => {
    const ids = (filters: DistributionFilters) => overview([], { filters }).items.map(({ receiver }) => receiver.id);
    expect(ids({})).toEqual(['komisi-2', 'dinas-pupr', 'bkad']);
    expect(ids({ owner: 'komisi-2', types: ['rdp'], since: '2026-01-20', until: '2026-01-20' })).toEqual(['komisi-2']);
    expect(ids({ until: '2026-01-19' })).toEqual([]);
    expect(ids({ types: ['komisi'] })).toEqual([]);
  });

  it('leaves a meeting that was called off out of the numbers', () => {
    const note = head({ status: 'batal', recommendations: [] });
    const { totals, items } = overview([sent('bkad', '2026-01-21', { version: 'a' })], { note });
    expect(items).toMatchObject([{ receiver: { id: 'bkad' }, standing: 'withdrawal', isOpenOwner: false }]);
    expect(totals).toMatchObject({ notes: 0, deliveries: 0, current: 0 });
  });
});

describe('ownersBehind', () => {
  const behind = (events: readonly DeliveryEvent[], changes = {}) => {
    const version = (_: NoteHead, edition: string) => (edition === 'internal' ? 'b' : undefined);
    return ownersBehind(
      planDeliveries([head(changes)], {
        directory,
        holdings: new Holdings(events),
        signedDigest: () => undefined,
        version,
      }),
    );
  };

  it('names those who still have to do something, and lack what says so', () => {
    expect(behind([])).toEqual(['Dinas PUPR']);
    expect(behind([sent('dinas-pupr', '2026-01-21', { version: 'a' })])).toEqual(['Dinas PUPR']);
    expect(behind([sent('dinas-pupr', '2026-01-21')])).toEqual([]);
  });

  it('leaves out who is rightly kept from it, and drafts', () => {
    const recommendations = [{ id: 'R1', text: 'A', owner: 'pt', deadline: '2026-02-09' }];
    expect(behind([], { recommendations })).toEqual([]);
    expect(behind([], { status: 'draf' })).toEqual([]);
  });
});
