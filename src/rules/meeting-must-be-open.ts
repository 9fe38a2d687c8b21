import { atValue, finding } from '../diagnostics/diagnostic.ts';
import type { NoteRule } from './rule.ts';

/** Plenary and public hearing must be open (PP 12/2018, Article 90). */
export const meetingMustBeOpen: NoteRule = {
  code: 'meeting-must-be-open',
  scope: 'note',
  wrong: { frontmatter: 'type: paripurna\naccess: tertutup', at: 'tertutup' },
  right: { frontmatter: 'type: paripurna\naccess: terbuka' },
  *check({ note, office }) {
    const { access } = note.data;
    const type = office.config.types.get(note.data.type);
    if (type === undefined || !type.mustBeOpen || access === 'terbuka') return;
    const at = atValue(type.access === access ? 'type' : 'access');
    yield finding('meeting-must-be-open', note.file, at, { type: type.name, access });
  },
};
