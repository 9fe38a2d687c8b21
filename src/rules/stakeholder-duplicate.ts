import type { Stakeholder } from '../config/schema.ts';
import { atValue, type DataPath, finding } from '../diagnostics/diagnostic.ts';
import type { NotebookRule } from './rule.ts';
import { sameName, stakeholdersFile } from './stakeholder-search.ts';

/** An id names one stakeholder; nobody else is called by it. */
export const stakeholderDuplicate: NotebookRule = {
  code: 'stakeholder-duplicate',
  scope: 'notebook',
  wrong: {
    frontmatter: 'recommendations: []\nbody: bkad',
    stakeholders: `- {id: bkad, name: Badan Keuangan dan Aset Daerah}
- {id: bkad-kabupaten, name: Badan Keuangan dan Aset Daerah Kabupaten, short: BKAD}`,
    at: 'BKAD',
  },
  right: {
    frontmatter: 'recommendations: []\nbody: bkad',
    stakeholders: `- {id: bkad, name: Badan Keuangan dan Aset Daerah, short: BKAD}`,
  },
  *check({ notebook }) {
    const { stakeholders } = notebook;
    const firsts = new Map<string, number>();
    for (const [index, { id }] of stakeholders.entries()) {
      if (firsts.has(id))
        yield finding('stakeholder-duplicate', stakeholdersFile, atValue(index, 'id'), { id, field: 'id' });
      else firsts.set(id, index);
    }
    for (const [index, stakeholder] of stakeholders.entries()) {
      for (const [path, name] of otherNames(stakeholder)) {
        const other = stakeholders.findIndex(({ id }) => id !== stakeholder.id && sameName(id, name));
        if (other < 0) continue;
        const at = other < index ? atValue(index, ...path) : atValue(other, 'id');
        const id = stakeholders[other]?.id ?? name;
        yield finding('stakeholder-duplicate', stakeholdersFile, at, { id, field: 'alias' });
      }
    }
  },
};

function* otherNames({ name, short, aliases }: Stakeholder): Generator<readonly [DataPath, string]> {
  yield [['name'], name];
  if (short !== undefined) yield [['short'], short];
  for (const [index, alias] of aliases.entries()) yield [['aliases', index], alias];
}
