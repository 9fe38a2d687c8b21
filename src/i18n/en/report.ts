import type { Catalogue } from '../catalogue.ts';
import { weekdayDate } from './dates.ts';

const percent = new Intl.NumberFormat('en-GB', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

export const report: Catalogue['report'] = {
  heading: 'FOLLOW-UP OF MEETING RECOMMENDATIONS',
  asOf: (date) => `as of ${weekdayDate(date)}`,
  notesFollowedUp: 'Notes followed up',
  completed: 'Recommendations done',
  overdue: 'Recommendations late',
  share: (part, whole) =>
    whole === 0 ? 'nothing binding yet' : `${part} of ${whole} (${percent.format(part / whole)})`,
  unverified: (count) => (count === 0 ? '' : `, ${count} not verified`),
  groupCounts: (items, late) => `– ${items} recommendations${late === 0 ? '' : `, ${late} late`}`,
  noGroup: '(not set)',
  finishedHidden: (count) => `and ${count} done, carried over, or not possible to follow up`,
  nothingOpen: 'No recommendation waits for follow-up.',
  columns: { deadline: 'Deadline', status: 'Status', late: 'Late', text: 'Recommendation' },
  late: (days, workingDays, left, dueSoon) => {
    if (days > 0) return `${days}d/${workingDays ?? '?'}wd`;
    if (left === undefined || left > dueSoon) return '';
    return left === 0 ? 'today' : `in ${left}d`;
  },
  legend: 'd = calendar days, wd = working days after the deadline',
  holidaysUnknown: (years) =>
    `The holidays of ${years.join(', ')} are not known, so working days late are not counted. Write holidays/${years[0]}.yaml.`,
  notesWithErrors: (files) =>
    `These notes have errors and are counted as far as they can be read: ${files.join(', ')}. Run: catatan check`,
  written: (path) => `Report written to ${path}`,
};
