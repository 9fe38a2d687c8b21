import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { type DeliveryEvent, readLedger } from '../../src/distribution/ledger.ts';
import type { Prompter } from '../../src/ports/prompter.ts';
import { type NoteParts, note, notebookFiles, usualId } from '../support/notebook.ts';
import { createFakePrinters } from '../support/printer.ts';
import { scriptedPrompter } from '../support/prompter.ts';
import { runInProcess } from '../support/run.ts';
import type { FileMap } from '../support/scratch.ts';

/** Everybody a note can go to. */
export const directory = `- {id: komisi-2, name: Komisi II, channel: whatsapp}
- {id: dinas-pupr, name: Dinas Pekerjaan Umum, short: Dinas PUPR, position: Kepala Dinas PUPR, email: pupr@muaratirta.example}
- {id: bkad, name: Badan Keuangan, short: BKAD, email: bkad@muaratirta.example}
- {id: setda, name: Sekretariat Daerah, short: Setda, channel: srikandi, email: setda@muaratirta.example}
- {id: camat, name: Kecamatan Sei Batu, channel: ekspedisi}
- {id: pt-sawit, name: PT Tirta Sawit, email: kantor@sawit.example, external: true}
`;

export const office = 'office: {name: Sekretariat DPRD Kabupaten Muara Tirta, city: Muara Tirta}\n';

export const items = `
  - {id: R1, text: Menyerahkan data kerusakan., owner: dinas-pupr, supporting: [bkad], deadline: 2026-02-09}
  - {id: R2, text: Menyediakan anggaran., owner: bkad, deadline: 2026-02-16}
  - {id: R3, text: Melapor., owner: pt-sawit, deadline: 2026-02-20}`;

/** A final note that goes to everybody. */
export const toAll = (changes: NoteParts = {}, body?: string): string =>
  note({ recommendations: items, distribution: '[setda, camat]', ...changes }, body);

export const files = (text: string, extra: FileMap = {}): FileMap =>
  notebookFiles({ [usualId]: text }, { 'catatan.yaml': office, 'stakeholders.yaml': directory, ...extra });

/** Runs in the notebook with a printer in memory. */
export function distribute(
  path: string,
  argv: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  person?: Pick<Prompter, 'confirm'>,
) {
  const { printers, counts, pdfReader } = createFakePrinters();
  const today = { CATATAN_TODAY: '2026-01-21', HOME: process.env.HOME ?? '', ...env };
  const prompter = person === undefined ? {} : { prompter: { ...scriptedPrompter([]), ...person } };
  const run = runInProcess(['distribute', ...argv], path, today, { printers, pdfReader, ...prompter });
  return run.then((result) => ({ ...result, counts }));
}

export function ledgerOf(path: string): readonly DeliveryEvent[] {
  const { events, unreadable, torn } = readLedger(readFileSync(join(path, 'ledger/deliveries.jsonl'), 'utf8'));
  if (unreadable.length > 0 || torn !== undefined) throw new Error('the register is damaged');
  return events;
}

/** Paths of all files below a folder. */
export function filesBelow(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

export function readMail(content: Uint8Array | string): Promise<Email> {
  return PostalMime.parse(content);
}

/** Text of an attachment. */
export function attachment(mail: Email, name: string): string {
  const found = mail.attachments.find(({ filename }) => filename === name);
  if (found === undefined) throw new Error(`no ${name}: ${mail.attachments.map(({ filename }) => filename)}`);
  return typeof found.content === 'string' ? found.content : new TextDecoder('latin1').decode(found.content);
}
