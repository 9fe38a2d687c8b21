import type { Stakeholder } from '../config/schema.ts';
import { atValue, type DataPath, type Finding, finding } from '../diagnostics/diagnostic.ts';
import { plainName } from '../shared/suggest.ts';
import type { NotebookRule } from './rule.ts';
import { stakeholdersFile } from './stakeholder-search.ts';

/** An id names one stakeholder and nobody else is called by it; no two have one name. */
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
  *check({ office: { stakeholders } }) {
    const ids = new Map<string, number>();
    for (const [index, { id }] of stakeholders.entries()) {
      const first = ids.get(id);
      if (first === undefined) ids.set(id, index);
      else yield finding('stakeholder-duplicate', stakeholdersFile, atValue(index, 'id'), { id, field: 'id' });
    }
    yield* namesLikeIds(stakeholders);
    yield* namesTwice(stakeholders);
  },
};

/** Names that are another's id. */
function* namesLikeIds(stakeholders: readonly Stakeholder[]): Generator<Finding> {
  const byId = new Map(stakeholders.map(({ id }, index) => [plainName(id), index]));
  for (const [index, stakeholder] of stakeholders.entries()) {
    for (const [path, name] of otherNames(stakeholder)) {
      const other = byId.get(plainName(name)) ?? index;
      const id = stakeholders[other]?.id ?? '';
      if (id === stakeholder.id) continue;
      const at = other < index ? atValue(index, ...path) : atValue(other, 'id');
      yield finding('stakeholder-duplicate', stakeholdersFile, at, { id, field: 'alias' });
    }
  }
}

/** Names and short names that two have. What is an id has been told; an office and its head may share an alias. */
function* namesTwice(stakeholders: readonly Stakeholder[]): Generator<Finding> {
  const owners = new Map(stakeholders.map(({ id }) => [plainName(id), '']));
  for (const [index, stakeholder] of stakeholders.entries()) {
    for (const [path, name] of otherNames(stakeholder)) {
      if (path[0] === 'aliases') continue;
      const owner = owners.get(plainName(name)) ?? stakeholder.id;
      owners.set(plainName(name), owner);
      if (owner === '' || owner === stakeholder.id) continue;
      yield finding('stakeholder-duplicate', stakeholdersFile, atValue(index, ...path), { id: owner, field: 'name' });
    }
  }
}

function* otherNames({ name, short, aliases }: Stakeholder): Generator<readonly [DataPath, string]> {
  yield [['name'], name];
  if (short !== undefined) yield [['short'], short];
  for (const [index, alias] of aliases.entries()) yield [['aliases', index], alias];
}
