import { accessValues } from '../../config/meeting-types.ts';
import type { Judged } from '../../diagnostics/answer.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { Note } from '../../notes/note.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type OptionValues, option } from '../command.ts';
import { isOpenAnswer, judgeDate, judgeEnd, judgeOneOf, judgeText, judgeTime } from './answers.ts';
import type { Given, NewAttendee } from './meeting.ts';
import { judgeParty } from './parties.ts';
import { judgeAttendee, judgePerson } from './people.ts';
import { judgeRecommendation } from './recommendation.ts';

/** What the command line said of the meeting. */
export interface Said {
  readonly type: string | undefined;
  readonly options: OptionValues;
  /** The note named by `--from`. */
  readonly source: Note | undefined;
}

/**
 * Options judged, with body, agenda and letterhead of `--from` where they say nothing. Times, decisions, recommendations
 * and the number of that note are never taken over. Throws `Failure` `answer-unusable`.
 */
export function readGiven({ type, options, source }: Said, { notebook, today, calendar }: Workspace): Given {
  const { stakeholders } = notebook;
  const said = answersOf(options);
  const start = said.one('start', judgeTime);
  const date = said.one('date', judgeDate);
  const recommendations = (meeting: IsoDate) =>
    said.many('recommendation', (text) => judgeRecommendation(text, meeting, calendar, stakeholders));
  const isPromised = recommendations(date ?? today) !== undefined;
  const given: Given = {
    type:
      type === undefined ? source?.data.type : required('TYPE', judgeOneOf(type, [...notebook.config.types.keys()])),
    title: said.one('title', judgeText),
    date,
    body: said.one('body', (text) => judgeParty(text, stakeholders)) ?? source?.data.body,
    access: said.one('access', (text) => judgeOneOf(text, accessValues)),
    session: said.one('session', judgeText),
    letterhead: source?.data.letterhead,
    start,
    end: said.one('end', judgeEnd(start)),
    place: said.one('place', judgeText),
    chair: said.one('chair', judgePerson),
    secretary: said.one('secretary', judgePerson),
    agenda: said.many('agenda', judgeText) ?? filled(source?.data.agenda),
    attendees: said.many('attendee', (text) => judgeAttendee(text, stakeholders)),
    decisions: said.many('decision', judgeText),
    recommendations: isPromised ? (meeting) => recommendations(meeting) ?? [] : undefined,
  };
  requireOpen(given, notebook.config.types);
  return given;
}

function answersOf(options: OptionValues) {
  return {
    one: <T>(name: string, judge: (text: string) => Judged<T>): T | undefined => {
      const text = option.text(options, name);
      return text === undefined || isOpenAnswer(text) ? undefined : required(`--${name}`, judge(text));
    },
    many: <T>(name: string, judge: (text: string) => Judged<T>): readonly T[] | undefined =>
      option.list(options, name)?.map((text) => required(`--${name}`, judge(text))),
  };
}

/** The value of an answer that came as an option. */
export function required<T>(name: string, judged: Judged<T>): T {
  if (judged.ok) return judged.value;
  throw new Failure('answer-unusable', { option: name, problem: judged.problem });
}

/** The law lets some meetings never be closed. */
function requireOpen({ type = '', access }: Given, types: Workspace['notebook']['config']['types']): void {
  const known = types.get(type);
  if (known?.mustBeOpen !== true || access === undefined || access === 'terbuka') return;
  throw new Failure('answer-unusable', { option: '--access', problem: { code: 'must-be-open', type: known.name } });
}

function filled<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}

/** People of an earlier meeting, all counted as present again. */
export function attendeesOf({ data }: Note): readonly NewAttendee[] {
  return data.attendees.map(({ presence: _, ...attendee }) => attendee);
}
