import { presentOf } from './attendance-view.ts';
import { noteOf } from './edition.ts';
import { meetingKind, timeOf } from './head-rows.ts';
import type { NoteDocument } from './note-document.ts';
import { type NoteViewInput, noteView } from './note-view.ts';
import { participants } from './participants.ts';
import { recommendationEntry } from './recommendation-list.ts';
import { conclusionsOf } from './sections.ts';

/** What the office tells the press: which body met, when, where and about what, and what came of it. */
export const siaranPers: NoteDocument = {
  template: 'documents/siaran-pers.hbs',
  styles: 'documents/siaran-pers.css',
  view: (input, body, address) => {
    const { edition, config, directory, texts } = input;
    const { data, ...note } = noteOf(edition);
    const { decisions, signatures } = noteView(input);
    return {
      labels: { ...texts.labels, ...texts.pressRelease.labels },
      placeAndDate: signatures.placeAndDate,
      lead: leadOf(input),
      attendance: attendanceOf(input),
      conclusions: body(conclusionsOf(note.body)),
      decisions,
      recommendations: data.recommendations.map((item) => recommendationEntry(item, directory, texts)),
      address,
      office: config.office,
    };
  },
};

function leadOf({ edition, config, directory, texts }: NoteViewInput): string {
  const { data } = noteOf(edition);
  const { title, date, place, body, chair } = data;
  const { pressRelease } = texts;
  const lead = pressRelease.lead({
    body: body === undefined ? undefined : directory.party(body).name,
    kind: meetingKind(data, config),
    title,
    day: texts.weekdayDate(date),
    time: timeOf(data, { config, texts }),
    place,
  });
  return chair === undefined ? lead : `${lead} ${pressRelease.chair(chair.name, chair.position)}`;
}

/** Undefined where nobody is known to have come. */
function attendanceOf({ edition, directory, texts }: NoteViewInput): string | undefined {
  const unnamed = edition.kind === 'public' ? edition.edition.unnamed : 0;
  const { total, least } = presentOf(noteOf(edition).data, unnamed);
  if (total === 0) return undefined;
  return texts.pressRelease.attendance(total, least, participants(edition, directory, texts));
}
