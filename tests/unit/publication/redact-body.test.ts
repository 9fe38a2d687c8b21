import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/notes/note.ts';
import { redactBody } from '../../../src/publication/redact-body.ts';
import { isLong } from '../../support/long.ts';
import { createRandom } from '../../support/random.ts';

const redacted = (body: string) =>
  redactBody({ file: '2026/2026-01-20-x.md', body } as Note, {
    noteIds: new Set(['2026-01-10-buka']),
    publicFiles: new Set(['attachments/buka.pdf']),
    clean: (text) => text,
  });

/** Makes any text one that is read as Markdown, as a whole, and adds nothing that could be withheld. */
const suffix = '\n\n]: \\\n';
const read = (body: string) => redacted(`${body}${suffix}`).slice(0, -suffix.length);

const pieces = [
  ...[
    '[',
    ']',
    '](',
    ')',
    '!',
    '[y]',
    '\u00a0',
    '\u3000',
    '\ufeff',
    '\u2028',
    '\u0085',
    '`',
    '```',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '    ',
    ' ',
    '*',
    '|',
    '#',
    ':',
    '"t"',
    "'",
    '.',
  ],
  ...[
    '../attachments/buka.pdf',
    '../attachments/tutup.pdf',
    '2026-01-10-buka.md',
    '2026-01-11-tutup.md',
    '#R1',
    'a%2Fb.md',
  ],
  ...[
    'https://contoh.example/a',
    'javascript:a',
    '//contoh.example',
    'www.contoh.example',
    'mailto:a',
    '(',
    'kata',
    '\t',
    '\r\n',
  ],
  ...[
    '[a](../attachments/buka.pdf)',
    '[b](../attachments/tutup.pdf)',
    '![c](../attachments/tutup.png "t")',
    '[^1]',
    '~~',
    '---',
  ],
];

const between = ['', '', '\n', '\n\n', '\n\nKata ', '\n\n    '];

describe('redactBody', () => {
  it('withholds the same where it does not read the Markdown as where it does', () => {
    const random = createRandom(20_261_122);
    let withheld = 0;
    for (let round = 0; round < (isLong ? 30_000 : 1500); round += 1) {
      const body = Array.from({ length: random.integer(1, 12) }, () => random.pick(pieces)).join(random.pick(between));
      const shown = redacted(body);
      expect(shown, JSON.stringify(body)).toBe(read(body));
      if (shown !== body) withheld += 1;
    }
    expect(withheld).toBeGreaterThan(50);
  }, 120_000);

  it.each(['- butir\n\n    ', '1. butir\n\n   ', '> ', '- [ ] ', '# ', '| a |\n| - |\n| '])(
    'reads what begins with %j',
    (start) => {
      expect(redacted(`${start}kata [a](../attachments/tutup.pdf) kata\n`)).toBe(`${start}kata […] kata\n`);
    },
  );

  it.each(['\u00a0', '\u2003', '\u3000', '\ufeff', '\u2028'])('takes %j for a part of where a link leads', (sign) => {
    expect(redacted(`Kata [a](2026-01-10-buka.md${sign}/../../attachments/tutup.pdf) kata`)).toBe('Kata […] kata');
    expect(redacted(`[a](../attachments/buka.pdf${sign}"t")`)).toBe('[…]');
  });

  it('lets plain links to what is public stand, and nothing else', () => {
    const open =
      'Lihat [laporan](../attachments/buka.pdf "Judul"), [rapat](2026-01-10-buka.md#R1), [lain](https://a.example).';
    expect(redacted(open)).toBe(open);
    expect(redacted('[a](../attachments/tutup.pdf) [b](2026-01-11-tutup.md) ![c](c.png)')).toBe('[…] […] ');
  });
});
