import { readdirSync, readFileSync } from 'node:fs';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { loadNotebook } from '../../../src/notes/load.ts';
import type { TimeLimit } from '../../../src/ports/time-limit.ts';
import { judgeNotebook } from '../../../src/rules/check-notebook.ts';
import { locateFindings } from '../../../src/rules/locate.ts';
import type { Example } from '../../../src/rules/rule.ts';
import { MemoryFolder } from './memory-folder.ts';

/** A plain correct note, by top-level keys. */
const plainNote: Readonly<Record<string, string>> = {
  type: 'type: rdp',
  title: 'title: Rapat Dengar Pendapat tentang Kerusakan Jalan',
  date: 'date: 2026-01-20',
  status: 'status: final',
  time: 'time: {start: "09:00", end: "11:45"}',
  place: 'place: Ruang Rapat Komisi II',
  chair: 'chair: {name: Nurlaila, position: Ketua Komisi II}',
  secretary: 'secretary: {name: Dedi Saputra, nip: "198001012005011002"}',
  attendees: 'attendees:\n  - {organization: komisi-ii, count: 7}\n  - {organization: dinas-pupr, count: 3}',
  recommendations: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09`,
};

const plainBody = '\n## Pembahasan\n\nDinas PUPR menyampaikan keadaan ruas Sei Batu–Tanjung.\n';

const stakeholders = `- {id: komisi-ii, name: Komisi II}
- {id: dprd, name: DPRD Kabupaten Muara Tirta, short: DPRD}
- {id: dinas-pupr, name: Dinas Pekerjaan Umum dan Penataan Ruang, short: Dinas PUPR, aliases: [DPU-TR], position: Kepala Dinas PUPR}
- {id: bkad, name: Badan Keuangan dan Aset Daerah, short: BKAD}
- {id: bappeda, name: Badan Perencanaan Pembangunan Daerah, short: Bappeda}
- {id: setda, name: Sekretariat Daerah, short: Setda}
- {id: inspektorat, name: Inspektorat Daerah, short: Inspektorat}
`;

const holidaysFolder = new URL('../../../templates/holidays/', import.meta.url);
export const templates = new MemoryFolder(
  Object.fromEntries(
    readdirSync(holidaysFolder).map((name) => [
      `holidays/${name}`,
      readFileSync(new URL(name, holidaysFolder), 'utf8'),
    ]),
  ),
);

/** The text of a note: the plain one with the keys of `frontmatter` and `body` replaced. */
export function composeNote({ frontmatter = '', body }: Pick<Example, 'frontmatter' | 'body'>): string {
  const keys = { ...plainNote, ...topLevelKeys(frontmatter) };
  return `---\n${Object.values(keys).join('\n')}\n---\n${body === undefined ? plainBody : `\n${body}`}`;
}

function topLevelKeys(yaml: string): Record<string, string> {
  const keys: Record<string, string> = {};
  for (const part of yaml.split(/\n(?=[a-z])/)) {
    const name = /^[a-z]+(?=:)/.exec(part)?.[0];
    if (name !== undefined) keys[name] = part;
  }
  return keys;
}

/** The files of a notebook that shows the example, and which of them is its note. */
export function composeNotebook(example: Example): { readonly files: Record<string, string>; readonly note: string } {
  const text = composeNote(example);
  const date = /^date: (\S+)/m.exec(text)?.[1] ?? '';
  const note = `${date.slice(0, 4)}/${date}-rapat-dengar-pendapat.md`;
  const files: Record<string, string> = {
    'catatan.yaml': `office: {name: Sekretariat DPRD Kabupaten Muara Tirta}\n${example.config ?? ''}\n`,
    'stakeholders.yaml': example.stakeholders ?? stakeholders,
    'attachments/surat.pdf': '%PDF-1.7',
    [note]: text,
  };
  if (example.other !== undefined) {
    const otherDate = `date: ${example.other.file.slice(5, 15)}`;
    files[example.other.file] = composeNote({ frontmatter: `${otherDate}\n${example.other.frontmatter}` });
  }
  return { files, note };
}

/** Nothing is stopped here: a test that hangs is told by its own limit. */
export const noLimit: TimeLimit = (_, work) => ({ answer: work() });

/** What `check` finds in the files, through reading, validation, rules and judgement. */
export function checkFiles(files: Record<string, string>, today = '2026-03-02'): Diagnostic[] {
  const folder = new MemoryFolder(files);
  return locateFindings(judgeNotebook(loadNotebook(folder, templates), folder, today, noLimit), folder);
}

export function checkExample(example: Example, today?: string): Diagnostic[] {
  return checkFiles(composeNotebook(example).files, today);
}

/** Codes found in a note with `body`. */
export function codesInBody(body: string, frontmatter?: string): string[] {
  return checkExample({ body, ...(frontmatter === undefined ? {} : { frontmatter }) }).map(({ code }) => code);
}

/** The stretch of `text` that a diagnostic covers. */
export function covered(text: string, { place }: Diagnostic): string {
  const lines = text.split('\n').slice(place.line - 1, place.endLine);
  const last = lines.pop() ?? '';
  lines.push([...last].slice(0, place.endColumn - 1).join(''));
  const [first = '', ...rest] = lines;
  return [[...first].slice(place.column - 1).join(''), ...rest].join('\n');
}
