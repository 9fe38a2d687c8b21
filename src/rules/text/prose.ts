/** A stretch of text, offsets in UTF-16 units, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `body` with what no reader reads as a sentence blanked: comments, code, addresses of the web. Lines and offsets stay. */
export function proseOf(body: string): string {
  let text = body;
  if (text.includes('<!--')) text = blank(text, commentsOf(text));
  if (text.includes('```') || text.includes('~~~')) text = blank(text, fencedCodeOf(text));
  if (text.includes('`')) text = text.replace(/`[^`\r\n]+`/g, blankOf);
  return text.includes('://') ? text.replace(/[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>)\]|]*/gi, blankOf) : text;
}

/** `text` without its HTML comments; lines and offsets stay. */
export function withoutComments(text: string): string {
  return text.includes('<!--') ? blank(text, commentsOf(text)) : text;
}

function blankOf(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function blank(text: string, stretches: Iterable<Stretch>): string {
  let result = '';
  let done = 0;
  for (const { start, end } of stretches) {
    result += text.slice(done, start) + blankOf(text.slice(start, end));
    done = end;
  }
  return result + text.slice(done);
}

function* commentsOf(text: string): Generator<Stretch> {
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) return;
    yield { start, end: close + 3 };
    start = text.indexOf('<!--', close + 3);
  }
}

/** Blocks between lines of ``` or ~~~; one that is never closed ends with the text. */
function* fencedCodeOf(text: string): Generator<Stretch> {
  let open: { readonly start: number; readonly fence: string } | undefined;
  for (const { index, 1: fence = '', 2: rest = '' } of text.matchAll(/^[ \t>]*(`{3,}|~{3,})([^\r\n]*)/gm)) {
    if (open === undefined) open = { start: index, fence };
    else if (rest.trim() === '' && fence.startsWith(open.fence)) {
      yield { start: open.start, end: index + fence.length };
      open = undefined;
    }
  }
  if (open !== undefined) yield { start: open.start, end: text.length };
}
