import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node-files.ts';
import { oneLine } from '../../../src/commands/new/answers.ts';
import type { Meeting } from '../../../src/commands/new/meeting.ts';
import { planNote } from '../../../src/commands/new/plan.ts';
import { createTemplates } from '../../../src/markup/templates.ts';
import { parseNote } from '../../../src/notes/parse.ts';
import { openWorkspace } from '../../../src/workspace/open.ts';
import { templateReader } from '../../../src/workspace/outputs.ts';
import { isLong } from '../../support/long.ts';
import { config, stakeholders } from '../../support/notebook.ts';
import { createRandom, type Random } from '../../support/random.ts';
import { captureWorld } from '../../support/run.ts';
import { createScratch } from '../../support/scratch.ts';

const pieces = [
  ...[
    '"',
    "'",
    ':',
    ': ',
    ' #',
    '# ',
    '-',
    '- ',
    '@',
    '`',
    '{',
    '}',
    '[',
    ']',
    ',',
    '&',
    '*',
    '!',
    '%',
    '|',
    '>',
    '?',
    '~',
  ],
  ...[
    '\\',
    '\\n',
    '---',
    '...',
    '<<<<<<< x',
    '{{x}}',
    '${x}',
    '<b>',
    'null',
    'true',
    '0x1f',
    '1e3',
    '2026-01-20',
    '=',
    '<<',
  ],
  ...[
    'Rapat',
    'jalan',
    'é',
    'e\u0301',
    '🙂',
    '👨‍👩‍👧',
    '‘',
    '–',
    ' ',
    '  ',
    '\t',
    '\n',
    '\r',
    '\u0007',
    '\u00A0',
    '\u2028',
    '日本',
  ],
];

const draw = (random: Random): string =>
  Array.from({ length: random.integer(1, 6) }, () => random.pick(pieces)).join('');

/** A text that an answer may be: what questions and options let through. */
function answer(random: Random): string {
  for (;;) {
    const line = oneLine(draw(random));
    if (line !== '') return line;
  }
}

const some = <T>(random: Random, make: () => T): T | undefined => (random.chance(0.7) ? make() : undefined);
const list = <T>(random: Random, make: () => T): T[] => Array.from({ length: random.integer(0, 3) }, make);

function meeting(random: Random): Meeting {
  const text = () => answer(random);
  const person = () => ({ name: text(), ...(random.chance(0.5) ? { position: text(), nip: text() } : {}) });
  return {
    type: random.pick(['rdp', 'komisi', 'bamus', 'koordinasi']),
    title: text(),
    date: '2026-02-03',
    body: some(random, () => 'komisi-2'),
    access: some(random, () => random.pick(['terbuka', 'tertutup', 'rahasia'] as const)),
    session: some(random, text),
    letterhead: undefined,
    start: '09:00',
    end: some(random, () => '10:30'),
    place: some(random, text),
    chair: some(random, person),
    secretary: some(random, person),
    agenda: list(random, text),
    attendees: list(random, () =>
      random.chance(0.5)
        ? { name: text(), position: text(), presence: random.pick(['izin', 'daring'] as const) }
        : { organization: text(), count: 3 },
    ),
    decisions: list(random, text),
    recommendations: list(random, () => ({
      text: text(),
      owner: some(random, () => 'bkad'),
      deadline: some(random, () => '2026-02-23'),
      term: undefined,
    })),
  };
}

/** What the note must say, as its frontmatter is read. */
function expected(it: Meeting): object {
  const optional = { body: it.body, access: it.access, session: it.session };
  return {
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    type: it.type,
    title: it.title,
    date: it.date,
    status: 'draf',
    time: { start: it.start, ...(it.end === undefined ? {} : { end: it.end }) },
    place: it.place ?? null,
    chair: it.chair ?? null,
    secretary: it.secretary ?? null,
    agenda: it.agenda,
    attendees: it.attendees,
    decisions: it.decisions,
    recommendations: it.recommendations.map(({ text, owner, deadline }, index) => ({
      id: `R${index + 1}`,
      text,
      owner: owner ?? null,
      deadline: deadline ?? null,
    })),
  };
}

describe('the new note', () => {
  const scratch = createScratch({ 'catatan.yaml': config, 'stakeholders.yaml': stakeholders });
  const { world } = captureWorld(scratch.path);
  const workspace = openWorkspace(world, { directory: scratch.path, today: '2026-02-03' });
  const shipped = nodeFiles.folder(fileURLToPath(new URL('../../../templates', import.meta.url)));
  const templates = createTemplates(templateReader(workspace.folder, shipped));
  scratch.remove();

  it('says what was answered and passes as a draft, whatever was answered', { timeout: 120_000 }, () => {
    const random = createRandom(2026);
    for (let round = 0; round < (isLong ? 300 : 100); round += 1) {
      const given = meeting(random);
      const { path, text, check } = planNote(given, 'rapat', undefined, workspace, templates);
      expect(parseNote(path, new TextEncoder().encode(text)).data, text).toEqual(expected(given));
      const errors = check.diagnostics.filter(({ severity }) => severity === 'error');
      expect(errors, text).toEqual([]);
    }
  });
});
