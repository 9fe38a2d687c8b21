import type { LifeEvent } from '../follow-ups/life.ts';
import { type HistoryView, personOf } from './history.ts';

/** `history --format json`, version 1. */
export function renderHistoryJson(view: HistoryView): string {
  const { ref, note, text, owner, status, deadline, daysBeyondPromise, life, isShallow, nameOf, dayOf } = view;
  const shown = {
    version: 1,
    ref,
    note: note ?? null,
    text,
    owner: owner === undefined ? null : { id: owner, name: nameOf(owner) },
    status: status ?? null,
    firstPromise: life.firstPromise ?? null,
    deadline: deadline ?? null,
    moves: life.moves,
    daysBeyondPromise,
    complete: !isShallow && life.skipped.length === 0,
    events: life.events.map((event) => toJsonEvent(event, view)),
    skipped: life.skipped.map((step) => ({ date: dayOf(step), commit: step.commit })),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function toJsonEvent({ step, ref, kind, ...rest }: LifeEvent, { dayOf }: HistoryView): object {
  const known = Object.entries(rest).map(([name, value]) => [name, value ?? null]);
  const who = { date: dayOf(step), person: personOf(step), commit: step.commit };
  return { ...who, ref, kind, ...Object.fromEntries(known) };
}
