import type { Catalogue } from '../catalogue.ts';
import { byWhom } from './by-whom.ts';
import { longDate } from './dates.ts';

export const verify: Catalogue['verify'] = {
  states: {
    'issued-current': 'issued and current',
    matches: 'matches',
    'issued-superseded': 'issued, superseded',
    superseded: 'superseded',
    unknown: 'not established',
  },
  changed: 'What changed since:',

  issued: (date) =>
    `The office sent this file on ${longDate(date)} according to the register of deliveries, and sent no other version after that.`,
  signed: (id) => `This file equals, byte for byte, the signed copy of the note ${id}.`,
  matches: 'The content matches: equal byte for byte to what this notebook prints now.',
  reissued: (sent, next, digest) =>
    `The office did send this file on ${longDate(sent)}, but sent another version on ${longDate(next)} (SHA-256 ${digest}…). Use that one.`,
  withdrawn: (sent, date) =>
    `The office did send this file on ${longDate(sent)}, but withdrew it on ${longDate(date)}. Do not use it any more.`,
  closedSince: (sent) =>
    `The office did send this file on ${longDate(sent)}, but its note is not valid now, or not open to its receiver any more. Do not use it any more.`,
  changedSince: (sent) =>
    `The office did send this file on ${longDate(sent)}, but its note was changed since, and the new version is not sent yet. Ask the office for the valid one.`,
  matchesDraft:
    'The content matches: equal byte for byte to what this notebook prints now. But the note is still a draft: its print is not valid as a document of the office yet.',
  superseded: (saved, since) =>
    `This file was printed from the version of ${longDate(saved)} of the note, equal byte for byte, but that note was changed ${since === undefined ? 'since (the change is not saved yet)' : `on ${longDate(since)}`}.`,
  instead: {
    newest: 'Ask for the newest print.',
    draft: 'That note is a draft now, so no print takes its place yet: ask the office when it will be final.',
    closed: 'Its public edition is not printed any more, so nothing takes its place.',
  },
  gone: (saved) =>
    `This file was printed from the version of ${longDate(saved)} of the note, equal byte for byte, but there is no note of that name here any more. Ask for the newest print.`,

  tooLarge: 'This file is larger than 100 MB, so it was not read; a document of meeting notes is never that large.',
  unmarked:
    'Its foot names no note with a content code, so it cannot be compared by printing again. Reports, lists of an owner and letters name no single note: only the register of deliveries knows them.',
  noteMissing: (id) => `The foot of its pages names ${id}, but there is no note of that name here.`,
  codeUnknown: (id, code) =>
    `The foot of its pages names ${id} with the content code ${code}, but that note has no version with that content code here.`,
  bytesDiffer: (id, isCurrent) =>
    `The content code at the foot is that of ${isCurrent ? 'the note' : 'an earlier version of the note'} ${id}, but the file does not equal, byte for byte, what is printed from it, so equal content is not proven. That does not make it false: it may have been printed with another version of the program, browser or templates, have been signed or saved anew after printing, or have been altered.`,
  draftNow: (id) =>
    `The likeliest cause: the note ${id} is a draft here now, so its print is marked as a draft (its public edition is not printed at all), unlike prints made while it was final. If it should be final, finalise it again (catatan finalize ${id}) and check once more.`,
  otherAddress: (address) =>
    `It may also have been printed for another address of the site, which a public edition holds in its QR code. What is used here is ${address === undefined ? 'a print without such an address' : address}. Scan the QR code of the file: if it opens the office’s site at another address, check again with --base-url and the address of that site.`,
  notPrinted: (id, isCurrent, reason) =>
    `The content code at the foot is that of ${isCurrent ? 'the note' : 'an earlier version of the note'} ${id}, but the file could not be compared because printing failed here: ${reason}`,
  shallow:
    'Not every earlier version was looked at: this copy of the notebook holds only part of the history. Get all of it: git fetch --unshallow (on GitHub Actions: fetch-depth: 0).',
  noHistory: (reason) => `Earlier versions could not be looked at: ${reason}`,
  notFalse:
    'That does not make the file false: it may come from another office, have been altered after printing, have been printed from a version of the note that was never saved, or be a signed copy that is not kept here yet.',
  ask: (office, address, id) =>
    `Ask ${office}${address === undefined ? '' : ` (${address})`} whether the file came from there${id === undefined ? '' : `, naming ${id}`}, and ask for the original.`,

  ledgerLines: (lines, file) =>
    `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.join(', ')} of ${file} cannot be read and do not count.`,
  ledgerTorn: (file) => `The last line of ${file} is cut off and does not count.`,

  changes: {
    closed: 'The note is no longer open to the public.',
    title: (from, to) => `Title: "${from}" became "${to}".`,
    status: (from, to) => `Status of the note: ${from} became ${to}.`,
    access: (from, to) => `Access of the meeting: ${from} became ${to}.`,
    head: (labels) => `Head of the note: ${labels.join(', ')}.`,
    attendance: 'The attendance.',
    decisionAdded: (text) => `A decision was added: "${text}".`,
    decisionRemoved: (text) => `A decision was removed: "${text}".`,
    decisionsOrdered: 'The order of the decisions.',
    itemAdded: (id, text) => `${id} was added: "${text}".`,
    itemRemoved: (id, text) => `${id} was removed: "${text}".`,
    itemText: (id, from, to) => `${id}, text: "${from}" became "${to}".`,
    itemOwner: (id, from, to) => `${id}, owner: ${from} became ${to}.`,
    itemDeadline: (id, from, to) =>
      `${id}, first deadline: ${from === undefined ? 'none' : longDate(from)} became ${to === undefined ? 'none' : longDate(to)}.`,
    itemOther: (id) => `${id}: supporters, programme, term or other particulars.`,
    body: 'The text of the discussion.',
    signed: 'The signed copy was added or replaced.',
    lists: 'The list of receivers or attachments.',
    correction: (date, by, what, reason) => `Correction of ${longDate(date)}${byWhom(by)}: ${what} Reason: ${reason}`,
    other: 'Letterhead, names in the directory or settings of the office.',
  },
};
