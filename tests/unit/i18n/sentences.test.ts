import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/locale.ts';

/** Passes for whatever a sentence is made of: a date, a name, a list of them, or a record of such. */
const anything: unknown = new Proxy(
  Object.assign(new String('2026-01-20'), {
    join: () => '2026-01-20',
    map: (make: (item: string) => unknown) => [make('2026-01-20')],
    filter: () => ['2026-01-20'],
    flatMap: (make: (item: string) => unknown) => [make('2026-01-20')].flat(),
  }),
  {
    get: (text, name) => {
      if (typeof name === 'symbol') return Reflect.get(text, name);
      const known = Reflect.get(text, name);
      if (typeof known === 'function') return known.bind(text);
      return known === undefined ? anything : known;
    },
  },
);

/** Every sentence below `part`, with the way to it. */
function sentencesOf(part: unknown, path: string): [string, unknown][] {
  if (typeof part === 'string') return [[path, part]];
  if (path.endsWith('.answer-unusable') || path.endsWith('.update-unusable')) return [];
  if (typeof part === 'function') return sentencesOf(part(anything, anything, anything, anything), path);
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, inner]) => sentencesOf(inner, `${path}.${key}`));
}

/** Sections whose sentences are chosen by a fixed word (a status, a problem) have tests of their own. */
const byWord = ['diagnostics', 'documents', 'pages', 'newNote', 'finalize', 'save', 'update', 'answerSentence'];

async function sectionsOf(language: 'id' | 'en'): Promise<object> {
  return Object.fromEntries(Object.entries(await loadCatalogue(language)).filter(([name]) => !byWord.includes(name)));
}

describe.each(['id', 'en'] as const)('sentences of %s', (language) => {
  it('can all be said', async () => {
    const sentences = sentencesOf(await sectionsOf(language), language);
    expect(sentences.length).toBeGreaterThan(200);
    for (const [path, sentence] of sentences) expect(sentence, path).not.toMatch(/undefined|\[object/);
  });

  it('are as many as those of the other language', async () => {
    const [one, other] = await Promise.all([sectionsOf(language), sectionsOf(language === 'id' ? 'en' : 'id')]);
    const paths = (part: unknown) => new Set(sentencesOf(part, '').map(([path]) => path.replace(/\.\d+/g, '')));
    expect(paths(one)).toEqual(paths(other));
  });
});
