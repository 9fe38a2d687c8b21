import { atValue, type Finding, finding, wholeFile } from '../diagnostics/diagnostic.ts';
import type { NoteFacts } from './facts.ts';
import type { NotebookContext, NotebookRule } from './rule.ts';

const ledgerFile = 'ledger/deliveries.jsonl';

/** Whoever can clone a public repository reads all of it, with all its history. */
export const secretInPublic: NotebookRule = {
  code: 'secret-in-public',
  scope: 'notebook',
  wrong: { config: 'visibility: public', frontmatter: 'access: tertutup', at: 'tertutup' },
  right: { config: 'visibility: internal', frontmatter: 'access: tertutup' },
  *check(context) {
    const { office, notes, lookup } = context;
    if (office.config.visibility !== 'public') return;
    for (const note of notes) yield* secretsOf(note, context);
    if (lookup(ledgerFile) === 'file') {
      yield finding('secret-in-public', ledgerFile, wholeFile, { what: 'ledger', access: '' });
    }
  },
};

function* secretsOf({ file, data }: NoteFacts, { office }: NotebookContext): Generator<Finding> {
  const { access, archive } = data;
  const type = office.config.types.get(data.type);
  const isGuessed = type === undefined && access === 'tertutup';
  if (access !== 'terbuka' && !isGuessed) {
    const at = atValue(type?.access === access ? 'type' : 'access');
    yield finding('secret-in-public', file, at, { what: 'note', access });
  } else if (archive?.security === 'R' || archive?.security === 'SR') {
    const at = atValue('archive', 'security');
    yield finding('secret-in-public', file, at, { what: 'note', access: archive.security });
  }
}
