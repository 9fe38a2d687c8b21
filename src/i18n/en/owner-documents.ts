import type { Catalogue } from '../catalogue.ts';
import { longDate, shortDate, weekdayDate } from './dates.ts';

const number = new Intl.NumberFormat('en-GB');
const recommendations = (count: number): string =>
  `${number.format(count)} ${count === 1 ? 'recommendation' : 'recommendations'}`;

export const ownerDocuments: Catalogue['ownerDocuments'] = {
  labels: {
    list: 'LIST OF RECOMMENDATIONS TO FOLLOW UP',
    delay: 'Late',
    state: 'Status',
    supportingRole: 'In a Supporting Role',

    number: 'Number',
    secrecy: 'Class',
    enclosure: 'Enclosure',
    subject: 'Subject',
    to: 'To:',
    place: '',
    strikeable: '*) Strike out where not needed.',
    signatoryRole: '(position)',
    signatoryName: '(name)',
    copies: 'Copies:',

    replySheet: 'REPLY SHEET',
    replyLead: 'Tick one status for each recommendation and fill in the columns beside it.',
    replyStates: ['Completed', 'Under way', 'Not possible'],
    completedOn: 'Completed on',
    evidence: 'Evidence',
    remark: 'Remark',
    filledInBy: 'Filled in by',
    date: 'Date',
    signature: 'Signature',
    returnTo: 'Please return to:',

    officeSheet: 'RECORDING THE ANSWERS',
    officeLead:
      'For the office itself, not to be sent along. Type the command of the answer on the sheet that came back, with the words in capitals replaced.',
    answer: 'Answer',
    command: 'Command',
  },

  asOfShort: (date) => `As of ${shortDate(date)}`,
  asOf: (date) => `As of ${weekdayDate(date)}`,
  counts: (late, soon, within, other) => {
    const parts = [
      late === 0 ? [] : `${number.format(late)} late`,
      soon === 0 ? [] : `${number.format(soon)} due within ${within} days`,
      other === 0 ? [] : `${number.format(other)} under way`,
    ].flat();
    return `${recommendations(late + soon + other)} not recorded as completed: ${parts.join(', ')}.`;
  },
  supportingLead: (owner) => `Others own these; ${owner} supports them.`,
  meeting: (date, title, mark) => `${shortDate(date)} – ${title}${mark === undefined ? '' : ` (${mark})`}`,
  firstDeadline: (date) => `first ${shortDate(date)}`,

  answers: (ref, isVerified) => [
    {
      answer: 'Completed',
      command: `catatan update ${ref} --status selesai --completed YYYY-MM-DD --evidence FILE --note "REMARK" --by "NAME"${isVerified ? ' --verified-by "NAME OF VERIFIER"' : ''}`,
    },
    { answer: 'Under way', command: `catatan update ${ref} --status proses --note "REMARK" --by "NAME"` },
    {
      answer: 'Not possible',
      command: `catatan update ${ref} --status tidak-dapat --reason-code CODE --reason "REASON" --approved-by "NAME"`,
    },
  ],
  reasonCodes: (codes) =>
    `CODE: ${codes.map(([code, meaning]) => (code === meaning ? code : `${code} (${meaning})`)).join(', ')}. For “Not possible”, --approved-by names the official who accepted the reason. Evidence is a file or an https:// address.`,
  officeOnly: 'For the office itself',

  copyFor: (receiver) => `Copy for ${receiver}`,
  draft: 'Draft – valid once signed',
  enclosureValue: '1 (reply sheet)',
  ordinary: 'Ordinary',
  through: (head) =>
    `through the ${head ?? 'Gubernur/Bupati/Wali Kota'}, for the attention of the Sekretaris Daerah *)`,
  replyUntil: (date) => (date === undefined ? 'by ..............................' : `by ${weekdayDate(date)}`),
  replyUntilLine: (until) => `Please reply ${until}.`,
  placeAndDate: (city, date) => (city === undefined ? longDate(date) : `${city}, ${longDate(date)}`),

  letters: {
    'pengingat-1': {
      name: 'First reminder',
      subject: 'Reminder: follow-up of meeting recommendations',
      opening: (owner, count, date) =>
        `We respectfully remind you that, according to our records, ${recommendations(count)} for which ${owner} is responsible ${count === 1 ? 'has' : 'have'} passed the deadline without being recorded as completed. As of ${weekdayDate(date)}:`,
      request: (until) =>
        `Please fill in the enclosed reply sheet and return it ${until}. Where the work is completed, please enclose the evidence; where it is not, please state when it will be. If you have already replied, please disregard this letter.`,
      closing: 'Thank you for your attention and cooperation.',
    },
    'pengingat-2': {
      name: 'Second reminder',
      subject: 'Request for a reply: late follow-up of meeting recommendations',
      opening: (owner, count, date) =>
        `We draw your attention to ${recommendations(count)} for which ${owner} is responsible, past the deadline and, according to our records, not completed. As of ${weekdayDate(date)}:`,
      request: (until) =>
        `We ask you to reply on the enclosed sheet ${until}, with evidence of what is completed, and with the obstacles and a definite date of completion for what is not.`,
      closing: 'Thank you for your attention and cooperation.',
    },
    teguran: {
      name: 'Formal notice',
      subject: 'Formal notice: late follow-up of meeting recommendations',
      opening: (owner, count, date) =>
        `With this letter we give formal notice of the delay of ${recommendations(count)} for which ${owner} is responsible. The deadline has passed and as of ${weekdayDate(date)} no completion is recorded:`,
      request: (until) =>
        `You are asked to complete what is outstanding without delay and to reply in writing on the enclosed sheet ${until}. The reply gives evidence of completion or, for what is not completed, the reason for the delay and the date of completion.`,
      closing: 'This is for your attention and action.',
    },
  },
};
