/** What is markup in Markdown, and what of it is read. Raw HTML never comes here: the gate takes it out. */
const markup: readonly (readonly [RegExp, string])[] = [
  [/^[ \t>]*(?:#{1,6}|[-*+](?:[ \t]+\[[ xX]\])?)[ \t]+/gm, ''],
  [/\[\^[^\]\n]+\]:?/g, ''],
  [/^ {0,3}\[[^\]\n]+\]:.*$/gm, ''],
  [/!?\[([^\]\n]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\])?/g, '$1'],
  [/^[ \t]*>[ \t]?/gm, ''],
  [/^[ \t|:=_*-]+$/gm, ''],
  [/[ \t]*\|[ \t]*/g, ' '],
  [/(?<!\\)(?:\*+|~~|`+)|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ''],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

/**
 * The paragraphs of a body as they are read, for searching: without a parser, which for all notes of a notebook would take
 * longer than the index does.
 */
export function bodyParagraphs(body: string): string[] {
  const plain = markup.reduce((text, [pattern, instead]) => text.replace(pattern, instead), body);
  return plain.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
}
