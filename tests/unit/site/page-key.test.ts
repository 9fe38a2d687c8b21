import { describe, expect, it } from 'vitest';
import { oparlMeeting } from '../../../src/site/data/oparl.ts';
import { noteKey, notesKey } from '../../../src/site/page-key.ts';
import { notePage } from '../../../src/site/pages/note.ts';
import { siteFiles } from '../../../src/site/site.ts';
import { type SiteView, viewOf } from '../../../src/site/view.ts';
import { siteInput, textOf } from './office.ts';

const known = { surroundings: 'x', keyOf: ({ id }: { id: string }) => id };

/** What the key of a page stands for: what is of the office, the day and the program, or asked of other notes by a question. */
const covered = new Set<keyof SiteView>([
  'texts', 'catalogue', 'config', 'templates', 'directory', 'calendar', 'today', 'baseUrl', 'title', 'sha256', 'renderBody', 'known',
  'searchable', 'pdfs', 'hasFile', 'itemsOf', 'anchorOf', 'itemAt', 'noteWith', 'continuationsOf', 'linkTargets', 'typeName',
  'owners', 'bodies', 'types', 'programs',
]); // biome-ignore format: a list of names

/** Of groupings the page of a note may know that they are there, how they are called and where: the note itself makes them so. */
const ofGroupings = new Set(['id', 'name', 'slug']);

function guarded(view: SiteView): SiteView {
  const only = <T extends object>(value: T, names: ReadonlySet<PropertyKey>): T =>
    new Proxy(value, {
      get: (target, name) => {
        if (!names.has(name))
          throw new Error(`the page of a note asks for ${String(name)}, which its key does not hold`);
        return Reflect.get(target, name);
      },
    });
  const groups = (all: SiteView['owners']) => ({
    get: (id: string) => all.get(id) && only(all.get(id) as object, ofGroupings),
  });
  const { owners, bodies, types, programs } = view;
  const shown = { owners: groups(owners), bodies: groups(bodies), types: groups(types), programs: groups(programs) };
  return only({ ...view, ...(shown as unknown as Pick<SiteView, 'owners'>) }, covered);
}

describe('the key of what is made of one note', () => {
  it('holds everything that is asked of the view', () => {
    const view = viewOf(siteInput(undefined, { known }));
    const keyed = [...siteFiles(view)].filter((file) => 'content' in file && file.key !== undefined);
    expect(keyed).toHaveLength(2 * view.notes.length + 1);
    const watched = guarded(view);
    for (const edition of view.editions) {
      for (const file of [notePage(edition, watched), oparlMeeting(edition, watched)])
        expect(textOf(file)).not.toBe('');
    }
  });

  it('is another one when anything changes that it stands for', () => {
    const view = viewOf(siteInput(undefined, { known }));
    const [edition] = view.editions;
    if (edition === undefined) throw new Error('no edition');
    const key = noteKey(edition.note, view);
    const others: Partial<SiteView>[] = [
      { known: { ...known, surroundings: 'y' } },
      { known: { ...known, keyOf: () => 'lain' } },
      { searchable: ['1999'] },
      { pdfs: new Set() },
      { itemsOf: () => [] },
      { continuationsOf: () => view.notes },
    ];
    for (const other of others) expect(noteKey(edition.note, { ...view, ...other })).not.toBe(key);
    expect(noteKey(edition.note, { ...view })).toBe(key);
    expect(noteKey(edition.note, { ...view, known: undefined })).toBeUndefined();
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
