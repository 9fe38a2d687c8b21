import { finding } from '../diagnostics/diagnostic.ts';
import { compareText } from '../shared/compare.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { ItemFacts, NoteFacts } from './facts.ts';
import type { NotebookContext, NotebookRule } from './rule.ts';

/**
 * The body's next final meeting takes up what its last one left open. An item counts as taken up when it was closed,
 * carried into another note, updated or extended since, or when the next note names its ref.
 */
export const mattersArising: NotebookRule = {
  code: 'matters-arising',
  scope: 'notebook',
  wrong: {
    frontmatter: 'date: 2026-01-20\nbody: komisi-ii\nrecommendations: []',
    other: {
      file: '2026/2026-01-06-rapat-komisi-ii.md',
      frontmatter: `body: komisi-ii
recommendations:
  - {id: R1, text: Menyerahkan data kerusakan jalan per ruas., owner: dinas-pupr, deadline: 2026-01-19}`,
    },
    at: '---',
  },
  right: {
    frontmatter: 'date: 2026-01-20\nbody: komisi-ii\nrecommendations: []',
    other: {
      file: '2026/2026-01-06-rapat-komisi-ii.md',
      frontmatter: `body: komisi-ii
recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-01-19
    status: proses
    updates:
      - {date: 2026-01-20, by: Komisi II, note: Dua dari lima ruas sudah diserahkan.}`,
    },
  },
  *check(context) {
    for (const meetings of seriesOf(context.notes)) {
      for (const note of meetings) {
        for (const [index, item] of note.items.entries()) {
          const next = meetingAfter(note, item, meetings);
          if (next === undefined || isTakenUp(note, index, next, context)) continue;
          const params = { ref: item.ref, note: note.data.title };
          yield finding('matters-arising', next.file, next.arisingAt, params);
        }
      }
    }
  },
};

/** Final notes of each body, by date. */
function seriesOf(notes: readonly NoteFacts[]): Iterable<readonly NoteFacts[]> {
  const series = new Map<string, NoteFacts[]>();
  for (const note of notes) {
    const { body, status } = note.data;
    if (body === undefined || status !== 'final') continue;
    const meetings = series.get(body);
    if (meetings === undefined) series.set(body, [note]);
    else meetings.push(note);
  }
  return [...series.values()].map((meetings) => meetings.sort((a, b) => compareText(a.data.date, b.data.date)));
}

/** The first meeting that had to take up the item: a proposal binds from its approval. */
function meetingAfter(
  { data }: NoteFacts,
  { approved }: ItemFacts,
  meetings: readonly NoteFacts[],
): NoteFacts | undefined {
  const since = approved !== undefined && approved.date > data.date ? approved.date : data.date;
  return meetings[firstAfter(since, meetings)];
}

/** Index of the first meeting later than `date`, in meetings ordered by date. */
function firstAfter(date: IsoDate, meetings: readonly NoteFacts[]): number {
  let low = 0;
  let high = meetings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((meetings[middle]?.data.date ?? '') > date) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isTakenUp(note: NoteFacts, index: number, next: NoteFacts, { isUnread }: NotebookContext): boolean {
  const item = note.items[index];
  if (item === undefined || (item.status !== 'belum' && item.status !== 'proses')) return true;
  const at = ['recommendations', index];
  const isDoubtful = ['status', 'updates', 'extensions', 'successor'].some((field) => isUnread(note, [...at, field]));
  const isTouched = item.touched !== undefined && item.touched > note.data.date;
  return isTouched || isDoubtful || item.successor !== undefined || names(next, note, item);
}

/** Whether the note mentions the item, by its full ref or with the date alone: `2026-01-06#R1`. */
function names({ mentions }: NoteFacts, { data }: NoteFacts, { ref, id }: ItemFacts): boolean {
  return mentions.includes(ref) || mentions.includes(`${data.date}#${id}`);
}
