import type { Chapter } from '../diagnostics/chapters.ts';
import type { Handbook } from '../i18n/locale.ts';
import type { Excerpt, HandbookEntry } from './handbook-entry.ts';

/** The page of all rules, as Markdown: a table to begin with, then a section of every code. */
export function renderHandbook(
  chapters: readonly (readonly [Chapter, readonly HandbookEntry[]])[],
  handbook: Handbook,
): string {
  const { title, introduction, generated } = handbook.page;
  const contents = chapters.map(([chapter, entries]) => table(handbook.chapters[chapter], entries, handbook));
  const sections = chapters.flatMap(([chapter, entries]) => [
    `## ${handbook.chapters[chapter]}`,
    ...entries.map((entry) => section(entry, handbook)),
  ]);
  return `${[`<!-- ${generated} -->`, `# ${title}`, ...introduction, ...contents, ...sections].join('\n\n')}\n`;
}

function table(chapter: string, entries: readonly HandbookEntry[], { page, severity, rules }: Handbook): string {
  const rows = entries.map(
    ({ code, severity: weight, lenientInDraft }) =>
      `| [\`${code}\`](#${code}) | ${severity[weight]}${lenientInDraft ? '\\*' : ''} | ${rules[code].title} |`,
  );
  return [`**${chapter}**`, '', `| ${page.columns.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
}

function section(entry: HandbookEntry, handbook: Handbook): string {
  const { code, severity, lenientInDraft, before, wrong, right } = entry;
  const { title, wants, why, told } = handbook.rules[code];
  const weight = `${handbook.severity[severity]}${lenientInDraft ? `, ${handbook.lenient}` : ''}`;
  return [
    `### ${code}`,
    `**${title}** (${weight})`,
    escaped(wants),
    `*${handbook.why}:* ${escaped(why)}`,
    ...(before.length > 0 ? [`*${handbook.before}:*`, ...before.flatMap((it) => fenced(it, before, handbook))] : []),
    `**${handbook.wrong}:**${told === undefined ? '' : ` ${escaped(told.wrong)}`}`,
    ...wrong.flatMap((it) => fenced(it, wrong, handbook)),
    `**${handbook.right}:**${told === undefined ? '' : ` ${escaped(told.right)}`}`,
    ...right.flatMap((it) => fenced(it, right, handbook)),
    ...(entry.isMendable ? [handbook.mended] : []),
    acceptance(entry, handbook),
  ].join('\n\n');
}

/** The excerpt as code, what it is of where there are several, and what the finding points at. */
function fenced({ file, syntax, text, mark }: Excerpt, all: readonly Excerpt[], handbook: Handbook): string[] {
  const isLabelled = all.length > 1 || file !== undefined;
  const [marked = ''] = mark === undefined ? [] : text.slice(mark.start, mark.end).split('\n');
  return [
    ...(isLabelled ? [file === undefined ? `${handbook.thisNote}:` : `\`${file}\`:`] : []),
    `\`\`\`${syntax}\n${text}\n\`\`\``,
    ...(marked === '' ? [] : [`${handbook.pointsAt} \`${marked}\``]),
  ];
}

function acceptance(
  { code, acceptance: where, isOfShape }: HandbookEntry,
  { acceptance: words, page }: Handbook,
): string {
  if (where === 'never') return words.never;
  const inNote = `\`ignore: [{rule: ${code}, reason: …}]\` ${page.inNote}`;
  const inNotebook = `\`rules: {${code}: off}\` ${page.inNotebook}`;
  const ways = where === 'note' ? [inNote, inNotebook] : [inNotebook];
  return `*${page.accept}* ${ways.join('; ')}.${isOfShape ? ` ${words.shape}` : ''}`;
}

/** Sentences hold file names, codes and signs that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[*<>_|#]/g, '\\$&');
}
