import { describe, expect, it } from 'vitest';
import type { Grouping } from '../../../src/site/groupings.ts';
import { itemPartKey, noteKey, notesKey } from '../../../src/site/page-key.ts';
import { siteFiles } from '../../../src/site/site.ts';
import { type SiteView, viewOf } from '../../../src/site/view.ts';
import { note } from '../../support/notebook.ts';
import { notebookFiles } from './notebook.ts';
import { siteInput, textOf } from './office.ts';

const known = { surroundings: 'x', keyOf: ({ id }: { id: string }) => id };

/** What the key of a page stands for: what is of the office, the day and the program, or asked of other notes by a question. */
const covered = new Set<keyof SiteView>([
  'texts', 'catalogue', 'config', 'templates', 'directory', 'calendar', 'today', 'baseUrl', 'title', 'sha256', 'renderBody', 'known',
  'pdfs', 'hasFile', 'itemsOf', 'anchorOf', 'itemAt', 'noteWith', 'continuationsOf', 'linkTargets', 'typeName',
  'owners', 'bodies', 'types', 'programs',
]); // biome-ignore format: a list of names

/** Of another grouping a page may know that it is there, how it is called and where: the notes of the page make it so. */
const ofGroupings = new Set(['id', 'name', 'slug']);

/** The view, which tells on who asks it for more than a key holds while that is watched for. */
function watchedView(view: SiteView) {
  let isWatching = false;
  const only = <T extends object>(value: T, names: ReadonlySet<PropertyKey>): T =>
    new Proxy(value, {
      get: (target, name) => {
        if (isWatching && !names.has(name)) throw new Error(`asks for ${String(name)}, which its key does not hold`);
        return Reflect.get(target, name);
      },
    });
  class Groups extends Map<string, Grouping> {
    override get(id: string) {
      const found = super.get(id);
      return found && only(found, ofGroupings);
    }
  }
  const { owners, bodies, types, programs, followUpSpans } = view;
  const groups = {
    owners: new Groups(owners),
    bodies: new Groups(bodies),
    types: new Groups(types),
    programs: new Groups(programs),
  };
  // Of the pages of follow-ups it may know which there are and how much each holds: the lists are cut by that.
  const spans = followUpSpans.map((span) => ({ ...span, members: only(span.members, new Set(['length'])) }));
  const shown = {
    ...view,
    ...groups,
    get followUpSpans() {
      return isWatching ? spans : followUpSpans;
    },
  };
  return {
    view: only(shown, new Set([...covered, 'followUpSpans'])),
    watch: (action: () => void) => {
      isWatching = true;
      action();
      isWatching = false;
    },
  };
}

describe('the key of what is made of one note, or of some', () => {
  it('holds everything that is asked of the view', () => {
    const items = '[{id: R1, text: Menyerahkan data., owner: dinas-pupr, deadline: 2026-04-09, program: Jalan mantap}]';
    const files = {
      ...notebookFiles,
      '2026/2026-03-02-program.md': note({ date: '2026-03-02', recommendations: items }, ''),
    };
    const { view, watch } = watchedView(viewOf(siteInput(files, { known })));
    const made = new Set<string>();
    for (const file of siteFiles(view)) {
      if ('copyOf' in file || !('keys' in file || file.key !== undefined)) continue;
      watch(() => expect(textOf(file), file.path).not.toBe(''));
      made.add(
        file.path
          .replace(/\d{4}-[^/]*(?=[/.]\w)/, 'ID')
          .replace(/^(pemilik|penyelenggara|jenis|program)\/[^/]+/, '$1/NAMA')
          .replace(/\/\d{4}\//, '/TAHUN/'),
      );
    }
    expect([...made].sort()).toEqual([
      'catatan/ID/index.html',
      'catatan/TAHUN/index.html',
      'catatan/index.html',
      'data/catatan.csv',
      'data/catatan.json',
      'data/oparl/meetings.json',
      'data/tindak-lanjut.csv',
      'data/tindak-lanjut.json',
      'jenis/NAMA/atom.xml',
      'jenis/NAMA/index.html',
      'pemilik/NAMA/atom.xml',
      'pemilik/NAMA/index.html',
      'pemilik/NAMA/tenggat.ics',
      'penyelenggara/NAMA/index.html',
      'program/NAMA/index.html',
      'tenggat.ics',
      'tindak-lanjut/index.html',
    ]);
  });

  it('is another one when anything changes that it stands for', () => {
    const view = viewOf(siteInput(undefined, { known }));
    const [edition] = view.editions;
    if (edition === undefined) throw new Error('no edition');
    const key = noteKey(edition.note, view);
    const others: Partial<SiteView>[] = [
      { known: { ...known, surroundings: 'y' } },
      { known: { ...known, keyOf: () => 'lain' } },
      { hasFile: (path) => !view.hasFile(path) },
      { pdfs: new Set() },
      { itemsOf: () => [] },
      { continuationsOf: () => view.notes },
    ];
    for (const other of others) expect(noteKey(edition.note, { ...view, ...other })).not.toBe(key);
    expect(noteKey(edition.note, { ...view })).toBe(key);
    expect(noteKey(edition.note, { ...view, known: undefined })).toBeUndefined();
  });

  it('of no notes holds the day and the office all the same', () => {
    const view = viewOf(siteInput(undefined, { known }));
    const tomorrow = { ...view, known: { ...known, surroundings: 'y' } };
    expect(notesKey([], tomorrow, 'x')).not.toBe(notesKey([], view, 'x'));
  });

  it('tells the parts of one note apart, two items of the same id too', () => {
    const items = '[{id: R1, text: Satu., owner: dinas-pupr}, {id: R1, text: Dua., owner: dinas-pupr}]';
    const text = note({ date: '2026-03-02', recommendations: items }, '');
    const view = viewOf(siteInput({ ...notebookFiles, '2026/2026-03-02-dua.md': text }, { known }));
    const keys = view.report.items.map((item) => itemPartKey(item, view));
    expect(new Set(keys).size).toBe(view.report.items.length);
    expect(view.report.items.filter(({ note: { id } }) => id === '2026-03-02-dua')).toHaveLength(2);
  });

  it('of several notes is another one when one of them is', () => {
    const view = viewOf(siteInput(undefined, { known }));
    const key = notesKey(view.notes, view, 'x');
    const other = { ...known, keyOf: ({ id }: { id: string }) => (id === view.notes[0]?.id ? 'lain' : id) };
    expect(notesKey(view.notes, { ...view, known: other }, 'x')).not.toBe(key);
    expect(notesKey(view.notes.slice(1), view, 'x')).not.toBe(key);
    expect(notesKey(view.notes, view, 'y')).not.toBe(key);
    expect(notesKey(view.notes, view, 'x')).toBe(key);
  });
});
