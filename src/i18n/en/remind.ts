import type { Catalogue } from '../catalogue.ts';
import { weekdayDate } from './dates.ts';
import { ownerDocuments } from './owner-documents.ts';
import { report } from './report.ts';

const number = new Intl.NumberFormat('en-GB');
const some = (count: number, one: string, many = `${one}s`): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;
const { letters } = ownerDocuments;

export const remind: Catalogue['remind'] = {
  levels: {
    'mendekati-tenggat': 'Due soon',
    'pengingat-1': letters['pengingat-1'].name,
    'pengingat-2': letters['pengingat-2'].name,
    teguran: letters.teguran.name,
  },
  late: (calendar, working) => `Late by ${report.days(calendar)} (${report.workingDays(working)}).`,
  left: (calendar) => `Due ${calendar === 0 ? 'today' : `in ${some(calendar, 'day')}`}.`,

  mail: {
    subject: (isLate, count) =>
      `Reminder: ${some(count, 'meeting recommendation')} ${isLate ? 'past the deadline' : 'due soon'}`,
    subjectCopy: (owner, count) => `Copy of a reminder to ${owner}: ${some(count, 'meeting recommendation')}`,
    opening: (isLate, count, owner, date) =>
      isLate
        ? `According to our records, ${some(count, 'meeting recommendation')} for which ${owner} is responsible went past the deadline and ${count === 1 ? 'is' : 'are'} not recorded as completed. As of ${weekdayDate(date)}:`
        : `We would like to remind you that ${some(count, 'meeting recommendation')} for which ${owner} is responsible ${count === 1 ? 'falls' : 'fall'} due soon and ${count === 1 ? 'is' : 'are'} not recorded as completed. As of ${weekdayDate(date)}:`,
    openingCopy: (_, count, owner, date) =>
      `For your information, this is what a reminder to ${owner} says of ${some(count, 'meeting recommendation')} that, according to our records, went past the deadline and ${count === 1 ? 'is' : 'are'} not recorded as completed. As of ${weekdayDate(date)}:`,
    attached: 'A list of them with a sheet to reply on is attached, and the deadlines as a calendar (.ics).',
    attachedCopy: 'A list of them is attached.',
    request: (until) =>
      `Please answer${until === undefined ? '' : ` by ${weekdayDate(until)}`}, by replying to this message or with that sheet, naming the code below each recommendation: evidence of what is completed; progress, obstacles and the expected day of what is not. If you have answered already, please disregard this message.`,
  },
  chat: {
    heading: 'REMINDER OF RECOMMENDATIONS',
    headingCopy: 'COPY OF A REMINDER',
    attached: 'We send the list and a sheet to reply on as a file with this message.',
    attachedCopy: 'We send the list as a file with this message.',
  },

  copyTo: (receiver) => `copy to ${receiver}`,
  copies: (receivers) => `copies: ${receivers.join(', ')}`,
  secret: 'secret, brought in person',
  pending: 'unclear whether it arrived; not sent again',
  withheld: 'not sent: outside the office, and these recommendations are not public',
  told: (count) =>
    `${some(count, 'recommendation')} ${count === 1 ? 'was' : 'were'} reminded of at the present level and deadline already, and ${count === 1 ? 'is' : 'are'} not again.`,
  nothing: 'Nobody needs to be reminded today.',
  uncounted: (count, years) =>
    `${some(count, 'late recommendation')} cannot be reminded of yet, because the working days late cannot be counted: the holidays of ${years.join(', ')} are not known. Write holidays/${years[0]}.yaml, then run this command again.`,
  question: 'Send the reminders now?',
  preparing: 'Preparing letters and lists',
  sending: 'Sending reminders',

  what: (level, owner) => `reminder “${level}” for ${owner}`,
  decide: (count) =>
    `Of ${some(count, 'reminder')} nobody knows whether ${count === 1 ? 'it' : 'they'} arrived; ${count === 1 ? 'it is' : 'they are'} not sent again in any way. Ask the receiver:`,
  print: (command) => `it did not arrive: ${command}`,
  confirm: (ref, receiver) => `it arrived: catatan receipt ${ref} --from ${receiver}`,
  remedy:
    'What you print is handed over by hand, then recorded with the command for what arrived. You can also wait: reminders of the next level go out in time all the same.',
  waiting: (count) =>
    `${some(count, 'copy', 'copies')} not sent, because the reminder to the owner failed or may not have arrived. ${count === 1 ? 'It follows' : 'They follow'} when you run this command again once the reminder arrived.`,
  letters: (count, folder) =>
    `${some(count, 'letter')} in ${folder} ${count === 1 ? 'is a draft' : 'are drafts'}: to be numbered and signed before being sent.`,
  officeSheets: (count) =>
    `Beside each reply sheet lies jawaban-kantor-….pdf (${number.format(count)}): for the office itself, with the command that records each answer. Not to be sent along.`,
};
