import { describe, expect, it } from 'vitest';
import { catalogue as english } from '../../../src/i18n/en/index.ts';
import { catalogue as indonesian } from '../../../src/i18n/id/index.ts';
import { claimsIn } from '../../../src/production/verify-claims.ts';

const claims = (text: string) => claimsIn(text, [indonesian, english]);

describe('claimsIn', () => {
  it('reads the foot in both languages and editions', () => {
    const foot = 'Halaman 1 dari 3\n2026-01-20-rapat\nKode isi 4c95-6cee-fb14\nCATATAN RAPAT';
    expect(claims(foot)).toEqual({
      note: '2026-01-20-rapat',
      code: '4c95-6cee-fb14',
      edition: 'internal',
      catalogue: indonesian,
    });
    expect(claims(`Edisi publik\n${foot}`)?.edition).toBe('public');
    const code = english.documents.contentCode('4c95-6cee-fb14');
    const translated = `${english.documents.labels.publicEdition}\n2026-01-20-rapat\n${code}`;
    expect(claims(translated)).toMatchObject({ note: '2026-01-20-rapat', edition: 'public', catalogue: english });
  });

  it.each([
    ['nothing', ''],
    ['an id alone', '2026-01-20-rapat'],
    ['a code alone', 'Kode isi 4c95-6cee-fb14'],
    ['an id that climbs', '2026-01-20-../x\nKode isi 4c95-6cee-fb14'],
    ['capitals', '2026-01-20-RAPAT\nKode isi 4C95-6CEE-FB14'],
    ['a code that goes on', '2026-01-20-rapat\nKode isi 4c95-6cee-fb14-0000'],
    ['a name without end', `2026-01-20-${'a'.repeat(200)}\nKode isi 4c95-6cee-fb14`],
  ])('finds none in %s', (_, text) => {
    expect(claims(text)).toBeUndefined();
  });

  it('takes time in proportion to the text', () => {
    const start = performance.now();
    for (const run of ['\n', ' ', '2026-01-20-', '2026-01-20-a ', 'Edisi publik ']) claims(run.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
