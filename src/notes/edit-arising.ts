import { recommendationStatuses } from './vocabulary/values.ts';

const cell = String.raw`(?:[^|\\\r\n]|\\.)*`;

/** The text of a note whose table of matters arising has a row for `ref`, with that row's deadline and status as they are now. */
export function refreshArising(
  text: string,
  ref: string,
  now: { deadline: string | undefined; status: string },
): string {
  const name = String.raw`[ \t]*\x60?${ref.replace(/[^\w#-]/g, String.raw`\$&`)}\x60?[ \t]*`;
  const statuses = recommendationStatuses.join('|');
  const row = new RegExp(
    String.raw`^(\|${name}\|${cell}\|${cell}\|[ \t]*)(?:\d{4}-\d\d-\d\d|–)([ \t]*\|[ \t]*)(?:${statuses})(?=[ \t]*\|[ \t]*\r?$)`,
    'm',
  );
  return text.replace(
    row,
    (_, before: string, between: string) => before + (now.deadline ?? '–') + between + now.status,
  );
}
