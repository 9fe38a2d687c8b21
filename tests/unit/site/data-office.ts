import { dataFiles } from '../../../src/site/data/data-files.ts';
import type { SiteInput } from '../../../src/site/input.ts';
import { wholeFiles } from '../../../src/site/site.ts';
import type { SiteFile } from '../../../src/site/site-file.ts';
import { viewOf } from '../../../src/site/view.ts';
import { notebookFiles } from './notebook.ts';
import { siteInput, textOf } from './office.ts';

export const base = 'https://contoh.example/situs';

/** Everything nasty that XML, CSV, JSON and HTML mind; YAML reads the escapes. */
export const hostileTitle =
  'Rapat ]]> </title></script><!-- <![CDATA[ \u0007\u001b[31m & "a" \u202egnp.exe\u2066 😀 \ufffe\ud800';
/** The title as anyone may read it: nothing turns the direction of writing. */
export const shownTitle = hostileTitle.replace(/[\u202e\u2066]/g, '');
export const hostileText = '=HYPERLINK("https://jahat.example";"klik")\r\nbaris kedua; \';"';

const hostileNote = `---
type: rdp
title: ${JSON.stringify(hostileTitle)}
date: 2026-05-05
status: final
place: "@Aula"
agenda: ["+1", "dua | tiga"]
attendees: [{organization: bkad, count: 2}]
recommendations:
  - {id: R1, text: ${JSON.stringify(hostileText)}, owner: "=cmd|' /C calc'!A0", deadline: 2026-06-01}
corrections:
  - {date: 2026-05-20, by: Sekretaris, what: Judul, reason: Salah tulis}
---
`;

/** The notebook of the other tests with a note that means harm. */
export const hostileFiles = { ...notebookFiles, '2026/2026-05-05-jahat.md': hostileNote };

/** Everything that machines read. */
export function dataSite(input: SiteInput = siteInput(hostileFiles)): ReadonlyMap<string, SiteFile> {
  return new Map([...wholeFiles(dataFiles(viewOf(input)), input)].map((file) => [file.path, file]));
}

export function dataText(path: string, files = dataSite()): string {
  return textOf(files.get(path));
}

export { siteInput, textOf, viewOf };
