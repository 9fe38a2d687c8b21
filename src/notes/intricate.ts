/** Quotes, lists, brackets or emphasis nested deeper than any person writes: no Markdown parser survives them. */
const nested = /^(?:[ \t]*(?:>|[-+*]|\d+[.)])){100}|[*_~]{300}|(?:!?\[){100}/m;

/** Marks in one paragraph: beyond these the parser's time, which grows with their square, is seconds. */
const mostMarks = 5000;

const mark = /[*_~[\]`<]/g;

/** Where another paragraph begins: below an empty line, at an item, a row, a quote, a heading. */
const paragraphEnd = /\n(?=[ \t]*(?:\r?\n|[-+*|>#]|\d+[.)]))/;

/** Whether no Markdown parser can be trusted with the text: told by a look at it, so that nothing ever hangs on it. */
export function isTooIntricate(body: string): boolean {
  if (nested.test(body)) return true;
  if (body.length < mostMarks || marksIn(body) < mostMarks) return false;
  return body.split(paragraphEnd).some((paragraph) => marksIn(paragraph) > mostMarks);
}

function marksIn(text: string): number {
  return text.match(mark)?.length ?? 0;
}
