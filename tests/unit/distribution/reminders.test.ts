import { describe, expect, it } from 'vitest';
import { WorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { configSchema, stakeholdersSchema } from '../../../src/config/schema.ts';
import { readLedger } from '../../../src/distribution/ledger.ts';
import { planReminders, Reminded, type Reminder } from '../../../src/distribution/reminders.ts';
import { followUpsOf, isOpen } from '../../../src/follow-ups/follow-up.ts';
import { Directory } from '../../../src/notes/directory.ts';
import type { Note } from '../../../src/notes/note.ts';
import { Gate } from '../../../src/publication/gate.ts';
import { noteWith } from '../documents/office.ts';
import { event } from './events.ts';

const directory = new Directory(
  stakeholdersSchema.parse([
    { id: 'pupr', name: 'Dinas PUPR', email: 'pupr@contoh.example' },
    { id: 'bkad', name: 'Badan Keuangan', channel: 'email' },
    { id: 'camat', name: 'Kecamatan', channel: 'ekspedisi' },
    { id: 'setda', name: 'Sekretariat Daerah', channel: 'whatsapp' },
    { id: 'luar', name: 'PT Luar', email: 'luar@contoh.example', external: true },
  ]),
);
const holidays = new Map([[2026, { decree: 'SKB', complete: true, days: [] }]]);
const { escalation: shipped } = configSchema.parse({ office: { name: 'Setwan' } }).followUp;
const withCopies = shipped.map((step) =>
  step.level === 'pengingat-1' ? step : { ...step, copies: ['setda', 'luar'] },
);

const item = (id: string, deadline: string, more: object = {}) => ({
  ...{ id, text: `Menyerahkan data ${id}.`, owner: 'pupr', deadline },
  ...more,
});
const notes = (...items: readonly object[]) => [noteWith({ recommendations: items })];

interface Situation {
  readonly today?: string;
  readonly ladder?: typeof shipped;
  readonly ledger?: string;
  readonly years?: typeof holidays;
}

/** The plan for notes on a day; the public items are what the gate lets through. */
function plan(all: readonly Note[], situation: Situation = {}) {
  const { today = '2026-03-02', ladder = shipped, ledger = '', years = holidays } = situation;
  const view = { today, directory, calendar: new WorkingCalendar([1, 2, 3, 4, 5], years) };
  const noteFiles = all.map((note) => ({ file: note.file, id: note.id, note, findings: [] }));
  const gate = new Gate({ noteFiles, stakeholders: [] });
  const open = (known: readonly Note[]) => followUpsOf(known, view).filter(({ status }) => isOpen(status));
  return planReminders({
    items: open(all),
    publicItems: open(all.flatMap((note) => gate.editionOf(note)?.note ?? [])),
    ladder,
    dueSoon: 7,
    directory,
    reminded: new Reminded(readLedger(ledger).events),
  });
}

/** `owner>receiver level standing/hindrance: items` */
const told = ({ reminders }: { readonly reminders: readonly Reminder[] }) =>
  reminders.map(({ owner, receiver, level, channel, standing, hindrance, items }) => {
    const to = owner.id === receiver.id ? owner.id : `${owner.id}>${receiver.id}`;
    return `${to} ${level} ${hindrance ?? (standing === 'due' ? channel : standing)}: ${items.map((it) => it.ref.slice(-2)).join(' ')}`;
  });

/** The register after all that is due went out. */
function registerOf({ reminders }: { readonly reminders: readonly Reminder[] }, kind = 'reminded', prefix = 'a') {
  const due = reminders.filter(({ standing }) => standing === 'due');
  const events = due.flatMap(({ receiver, level, items }) =>
    items.map(({ ref, note, deadline }) => ({
      ...{ ref, note: note.id, deadline, receiver: receiver.id, level },
      messageId: `${receiver.id} ${level}`,
    })),
  );
  return events
    .map((it, index) => `${JSON.stringify(event({ ...it, event: kind, id: `${prefix}${index}` }))}\n`)
    .join('');
}

describe('who is to be reminded', () => {
  it.each([
    ['2026-02-22', []],
    ['2026-02-23', ['pupr mendekati-tenggat email: R1']],
    ['2026-03-02', ['pupr mendekati-tenggat email: R1']],
    ['2026-03-03', ['pupr pengingat-1 email: R1']],
    ['2026-03-10', ['pupr pengingat-1 email: R1']],
    ['2026-03-11', ['pupr pengingat-2 email: R1']],
    ['2026-03-20', ['pupr teguran email: R1']],
  ])('on %s of a deadline on 2 March: %j', (today, expected) => {
    expect(told(plan(notes(item('R1', '2026-03-02')), { today }))).toEqual(expected);
  });

  it('gets one message a level, with all items of that level', () => {
    const all = [
      noteWith({ recommendations: [item('R1', '2026-02-27'), item('R2', '2026-03-04'), item('R3', '2026-02-20')] }),
      noteWith({ recommendations: [item('R4', '2026-02-26'), item('R5', '2026-06-01')] }, '', '2026-01-21-lain'),
    ];
    expect(told(plan(all))).toEqual(['pupr pengingat-1 email: R3 R4 R1', 'pupr mendekati-tenggat email: R2']);
  });

  it('is nobody for what is finished, proposed, carried on, or in a note that is no final one', () => {
    const closed = ['selesai', 'tidak-dapat', 'dialihkan', 'usulan'].map((status, index) =>
      item(`R${index + 1}`, '2026-02-02', { status }),
    );
    const draft = noteWith({ status: 'draf', recommendations: [item('R1', '2026-02-02')] }, '', '2026-01-22-draf');
    expect(plan([...notes(...closed), draft])).toMatchObject({ reminders: [], told: 0, uncounted: [] });
  });

  it('is nobody at a level that cannot be counted, and that is told until the highest one was', () => {
    const late = notes(item('R1', '2026-02-02'), item('R2', '2026-03-20'));
    const years = new Map();
    const unknown = plan(late, { years });
    expect([told(unknown), unknown.uncounted.map(({ ref }) => ref.slice(-2))]).toEqual([[], ['R1']]);
    expect(plan(late).uncounted).toEqual([]);
    expect(plan(late, { years, ledger: registerOf(plan(late)) }).uncounted).toEqual([]);
    const first = registerOf(plan(late, { today: '2026-02-04' }));
    expect(plan(late, { years, ledger: first }).uncounted).toHaveLength(1);
    expect(plan(late, { years, ladder: [] }).uncounted).toEqual([]);
  });

  it('is told why somebody cannot be reached', () => {
    const all = notes(item('R1', '2026-02-27', { owner: 'bkad' }), item('R2', '2026-02-27', { owner: 'siapa' }));
    const ladder = shipped.map((step) => ({ ...step, copies: ['setda'] }));
    // Of what its owner cannot get there is no copy.
    expect(told(plan(all, { ladder }))).toEqual(['bkad pengingat-1 no-address: R1', 'siapa pengingat-1 unknown: R2']);
  });
});

describe('a receiver is told once', () => {
  const late = notes(item('R1', '2026-02-27'), item('R2', '2026-02-27'));

  it('a level, and again at the next', () => {
    const ledger = registerOf(plan(late));
    expect(plan(late, { ledger })).toMatchObject({ reminders: [], told: 2 });
    expect(told(plan(late, { ledger, today: '2026-03-10' }))).toEqual(['pupr pengingat-2 email: R1 R2']);
  });

  it('a deadline: an extended one is a new promise', () => {
    const ledger = registerOf(plan(late));
    const extension = { from: '2026-02-27', to: '2026-03-13', date: '2026-03-02', reason: 'banjir', by: 'Ketua' };
    const moved = notes(item('R1', '2026-03-13', { extensions: [extension] }));
    expect(told(plan(moved, { ledger, today: '2026-03-16' }))).toEqual(['pupr pengingat-1 email: R1']);
  });

  it('an item: what is new goes without what was told', () => {
    const ledger = registerOf(plan(notes(item('R1', '2026-02-27'))));
    expect(told(plan(late, { ledger }))).toEqual(['pupr pengingat-1 email: R2']);
  });

  it('whichever branch the register was written on', () => {
    const [first, second] = [
      registerOf(plan(notes(item('R1', '2026-02-27')))),
      registerOf(plan(late), 'reminded', 'b'),
    ];
    for (const ledger of [first + second, second + first]) {
      expect(plan(late, { ledger })).toMatchObject({ reminders: [], told: 2 });
    }
  });

  it('is tried again after a failure', () => {
    const ledger = `${registerOf(plan(late), 'intent')}${JSON.stringify(event({ ...JSON.parse(registerOf(plan(notes(item('R1', '2026-02-27'))), 'failed', 'f')), intent: 'a0' }))}\n`;
    expect(told(plan(late, { ledger }))).toEqual(['pupr pengingat-1 email: R1', 'pupr pengingat-1 pending: R2']);
  });

  it('a level, and never at a lower one after it', () => {
    const ledger = registerOf(plan(late, { today: '2026-03-20' }));
    expect(plan(late, { ledger })).toMatchObject({ reminders: [], told: 2 });
    const pending = registerOf(plan(late, { today: '2026-03-20' }), 'intent');
    expect(told(plan(late, { ledger: pending }))).toEqual(['pupr pengingat-1 pending: R1 R2']);
  });

  it('is settled by a receipt', () => {
    const intents = registerOf(plan(late), 'intent').trim().split('\n');
    const [first] = intents.map((line) => JSON.parse(line));
    const receipt = event({ ...first, event: 'received', id: 'r1', intent: first.id });
    const ledger = [{ ...first, outcome: 'reminded' }, receipt].map((it) => `${JSON.stringify(it)}\n`).join('');
    expect(plan(late, { ledger })).toMatchObject({
      reminders: [{ items: [{ ref: expect.stringMatching(/R2$/) }] }],
      told: 1,
    });
  });

  it('is left to a person where nobody knows, until the next level', () => {
    const ledger = registerOf(plan(late), 'intent');
    expect(told(plan(late, { ledger }))).toEqual(['pupr pengingat-1 pending: R1 R2']);
    expect(told(plan(late, { ledger, today: '2026-03-10' }))).toEqual(['pupr pengingat-2 email: R1 R2']);
    expect(plan(late, { ledger: ledger + registerOf(plan(late), 'reminded', 'b') }).told).toBe(2);
  });
});

describe('copies', () => {
  const late = notes(item('R1', '2026-02-02'));

  it('go to whom the step names, by a channel of their own, never to the owner', () => {
    expect(told(plan(late, { ladder: withCopies }))).toEqual([
      'pupr teguran email: R1',
      'pupr>setda teguran whatsapp: R1',
      'pupr>luar teguran email: R1',
    ]);
    const own = notes(item('R1', '2026-02-02', { owner: 'setda' }));
    expect(told(plan(own, { ladder: withCopies }))).toEqual([
      'setda teguran whatsapp: R1',
      'setda>luar teguran email: R1',
    ]);
    expect(told(plan(notes(item('R1', '2026-02-27')), { ladder: withCopies }))).toEqual(['pupr pengingat-1 email: R1']);
  });

  it('are recorded each by itself', () => {
    const [owner, setda] = registerOf(plan(late, { ladder: withCopies })).split('\n');
    expect(told(plan(late, { ladder: withCopies, ledger: `${owner}\n${setda}\n` }))).toEqual([
      'pupr>luar teguran email: R1',
    ]);
  });

  it('show those outside nothing that is not public', () => {
    const closed = [noteWith({ access: 'tertutup', recommendations: [item('R1', '2026-02-02')] })];
    expect(told(plan(closed, { ladder: withCopies }))).toEqual([
      'pupr teguran email: R1',
      'pupr>setda teguran whatsapp: R1',
    ]);
  });

  it('are named in the letter only where they go out', () => {
    const ladder = shipped.map((step) => ({ ...step, copies: ['setda', 'luar', 'siapa', 'bkad'] }));
    const closed = noteWith(
      { access: 'tertutup', recommendations: [item('R2', '2026-02-02', { owner: 'camat' })] },
      '',
      '2026-01-21-tertutup',
    );
    const { reminders } = plan([...late, closed], { ladder });
    const copies = reminders.filter(({ owner, receiver }) => owner.id === receiver.id).map((it) => it.copies);
    expect(copies.map((ofOwner) => ofOwner.map(({ id }) => id))).toEqual([['setda'], ['setda', 'luar']]);
    // Who cannot be reached is named to the office all the same.
    expect(told({ reminders }).filter((it) => it.includes('>siapa'))).toEqual([
      'camat>siapa teguran unknown: R2',
      'pupr>siapa teguran unknown: R1',
    ]);
  });

  it('go only of items of which the owner was told at that level', () => {
    const ladder = shipped.map((step) => ({ ...step, copies: ['setda'] }));
    const both = notes(item('R1', '2026-02-02'), item('R2', '2026-02-02'));
    const [owner = ''] = registerOf(plan(late, { ladder })).split('\n');
    const retried = plan(both, { ladder, ledger: `${owner}\n` });
    expect(told(retried)).toEqual([
      'pupr teguran email: R2',
      'pupr>setda teguran whatsapp: R2',
      'pupr>setda teguran whatsapp: R1',
    ]);
    const [own, after, alone] = retried.reminders;
    expect([after?.follows, alone?.follows]).toEqual([own, undefined]);
    const pending = registerOf(plan(late, { ladder: shipped }), 'intent');
    expect(told(plan(both, { ladder, ledger: pending }))).toEqual([
      'pupr teguran email: R2',
      'pupr>setda teguran whatsapp: R2',
      'pupr teguran pending: R1',
    ]);
  });

  it('are tried again though other items of the owner are withheld', () => {
    const ladder = shipped.map((step) => ({ ...step, copies: ['setda'] }));
    const open = noteWith({ recommendations: [item('R1', '2026-02-02', { owner: 'luar' })] });
    const closed = noteWith(
      { access: 'tertutup', recommendations: [item('R2', '2026-02-02', { owner: 'luar' })] },
      '',
      '2026-01-21-tertutup',
    );
    const [owner = ''] = registerOf(plan([open, closed], { ladder })).split('\n');
    expect(told(plan([open, closed], { ladder, ledger: `${owner}\n` }))).toEqual([
      'luar teguran not-public: R2',
      'luar>setda teguran whatsapp: R1',
    ]);
  });
});

describe('secret notes', () => {
  it('form a group of their own, which no wire carries', () => {
    const secret = noteWith(
      { access: 'rahasia', recommendations: [item('R2', '2026-02-02')] },
      '',
      '2026-01-21-rahasia',
    );
    const ladder = shipped.map((step) => ({ ...step, copies: ['setda', 'camat'] }));
    expect(told(plan([...notes(item('R1', '2026-02-02')), secret], { ladder }))).toEqual([
      'pupr teguran email: R1',
      'pupr>setda teguran whatsapp: R1',
      'pupr>camat teguran ekspedisi: R1',
      'pupr teguran langsung: R2',
      'pupr>setda teguran langsung: R2',
      'pupr>camat teguran ekspedisi: R2',
    ]);
  });
});

describe('an external owner', () => {
  const outside = (id: string, more: object = {}) => item(id, '2026-02-27', { owner: 'luar', ...more });

  it('is reminded of what is public alone, as anyone may see it', () => {
    const open = noteWith({
      recommendations: [outside('R1', { text: 'Hubungi 0812-3456-7890.' }), outside('R2', { public: false })],
    });
    const closed = noteWith({ access: 'tertutup', recommendations: [outside('R3')] }, '', '2026-01-21-tertutup');
    const both = plan([open, closed]);
    expect(told(both)).toEqual(['luar pengingat-1 email: R1', 'luar pengingat-1 not-public: R2 R3']);
    expect(both.reminders[0]).toMatchObject({ edition: 'public', standing: 'due' });
    expect(both.reminders[0]?.items[0]?.text).not.toContain('3456');
  });

  it('has copies of the same edition', () => {
    const [own, copy] = plan([noteWith({ recommendations: [outside('R1')] })], {
      ladder: [{ after: 1, level: 'pengingat-1', copies: ['setda'] }],
    }).reminders;
    expect([own?.edition, copy?.edition]).toEqual(['public', 'public']);
  });
});
