import { finding, type Location, wholeFile } from '../diagnostics/diagnostic.ts';
import { type Note, refOf } from '../notes/note.ts';
import type { Recommendation } from '../notes/schema.ts';
import type { NotebookContext, NotebookRule } from './rule.ts';
import { bodyRange } from './text/passages.ts';

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
    for (const meetings of seriesOf(context.notebook.notes)) {
      for (const note of meetings) {
        for (const item of note.data.recommendations) {
          const next = meetingAfter(note, item, meetings);
          if (next === undefined || isTakenUp(note, item, next, context)) continue;
          const params = { ref: refOf(note, item), note: note.data.title };
          yield finding('matters-arising', next.file, headingOf(next), params);
        }
      }
    }
  },
};

/** Final notes of each body, by date. */
function seriesOf(notes: readonly Note[]): Iterable<readonly Note[]> {
  const series = new Map<string, Note[]>();
  for (const note of notes) {
    const { body, status } = note.data;
    if (body === undefined || status !== 'final') continue;
    const meetings = series.get(body);
    if (meetings === undefined) series.set(body, [note]);
    else meetings.push(note);
  }
  return [...series.values()].map((meetings) => meetings.sort((a, b) => (a.data.date < b.data.date ? -1 : 1)));
}

/** The first meeting that had to take up the item: a proposal binds from its approval. */
function meetingAfter(note: Note, { approved }: Recommendation, meetings: readonly Note[]): Note | undefined {
  const { date } = note.data;
  const since = approved !== undefined && approved.date > date ? approved.date : date;
  return meetings.find((other) => other.data.date > since);
}

function isTakenUp(note: Note, item: Recommendation, next: Note, { isUnread }: NotebookContext): boolean {
  if (item.status !== 'belum' && item.status !== 'proses') return true;
  const { date } = note.data;
  const isTouched = [...item.updates, ...item.extensions].some((entry) => entry.date > date);
  const at = ['recommendations', note.data.recommendations.indexOf(item)];
  const isDoubtful = ['status', 'updates', 'extensions', 'successor'].some((field) => isUnread(note, [...at, field]));
  return isTouched || isDoubtful || item.successor !== undefined || names(next, note, item);
}

/** Whether the note mentions the item, by its full ref or with the date alone: `2026-01-06#R1`. */
function names({ body, data }: Note, earlier: Note, item: Recommendation): boolean {
  const texts = [body, ...data.agenda, ...data.decisions, ...data.recommendations.map(({ text = '' }) => text)];
  const refs = [refOf(earlier, item), `${earlier.data.date}#${item.id ?? ''}`];
  return texts.some((text) => refs.some((ref) => mentions(text, ref)));
}

/** `#R1` is not mentioned by `#R12`. */
function mentions(text: string, ref: string): boolean {
  for (let start = text.indexOf(ref); start >= 0; start = text.indexOf(ref, start + 1)) {
    if (!/\d/.test(text.charAt(start + ref.length))) return true;
  }
  return false;
}

function headingOf(note: Note): Location {
  const heading = /^##[ \t]+Tindak Lanjut Rapat Sebelumnya[ \t]*$/im.exec(note.body);
  return heading === null ? wholeFile : bodyRange(note, heading.index, heading.index + heading[0].length);
}
