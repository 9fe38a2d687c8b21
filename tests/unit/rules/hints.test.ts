import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/config/load.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { isFailure } from '../../../src/diagnostics/failure.ts';
import type { Sentences } from '../../../src/i18n/id/diagnostics/sentences.ts';
import { diagnostics as indonesian } from '../../../src/i18n/id/diagnostics.ts';
import type { Example } from '../../../src/rules/rule.ts';
import { checkExample } from './harness.ts';
import { MemoryFolder } from './memory-folder.ts';

const tell = ({ code, params }: Diagnostic) => (indonesian[code] as (params: unknown) => Sentences)(params);

/** What a clerk reads of the only finding in the example. */
function told(example: Example): Sentences & { readonly code: string } {
  const found = checkExample(example);
  expect(found.map(({ code }) => code)).toHaveLength(1);
  const [only] = found;
  return only === undefined ? { code: '', message: '', hint: '' } : { code: only.code, ...tell(only) };
}

const item = (keys: string) =>
  `recommendations:\n  - {id: R1, text: Menyerahkan data jalan., owner: dinas-pupr, deadline: 2026-02-09, ${keys}}`;

describe('a field that says who may read, under another name', () => {
  it.each(['akses', 'keterbukaan', 'kerahasiaan'])('%s is access', (field) => {
    expect(told({ frontmatter: `${field}: tertutup` }).hint).toContain('Ganti namanya menjadi "access"');
  });

  it.each(['rahasia: ya', 'confidential: yes', 'public: false', 'terbuka: tidak', 'tertutup: true'])(
    '%s is not to be deleted',
    (frontmatter) => {
      const { hint } = told({ frontmatter });
      expect(hint).toMatch(/^Jangan hanya dihapus.*"access: tertutup"/);
      expect(hint).toContain('archive: {security');
    },
  );

  it('has its own field in an item and in the archive', () => {
    expect(told({ frontmatter: item('rahasia: true') }).hint).toContain('"public: false"');
    expect(told({ frontmatter: 'archive: {kerahasiaan: R}' }).hint).toContain('"security: R"');
  });

  it('leaves other unknown fields as they are', () => {
    expect(told({ frontmatter: 'cuaca: hujan' }).hint).toMatch(/^Hapus isian ini/);
    expect(told({ frontmatter: 'secretery: Dedi' }).hint).toContain('"secretary"');
  });
});

describe('a hint', () => {
  it.each([
    ['public: "tdk"', '"public: false"', 'true'],
    ['public: jangan', '"public: false"', 'true'],
    ['public: ya', '"public: true"', 'false'],
  ])('takes %s for what it says', (keys, right, wrong) => {
    const { hint } = told({ frontmatter: item(keys) });
    expect(hint).toContain(right);
    expect(hint).not.toContain(wrong);
  });

  it('does not rename a field beside the one that is meant', () => {
    const { hint } = told({ frontmatter: 'type: rdp\njenis: rapat kerja' });
    expect(hint).toContain('"type" sudah ada');
    expect(hint).not.toContain('Ganti namanya');
  });

  it.each([
    ['type: rapat dengar pendapat', '"rdp"'],
    ['type: rapat-kerja', '"kerja"'],
    ['type: Rapat Dengar Pendapat Umum', '"rdpu"'],
    ['type: pariprna', '"paripurna"'],
    ['type: syukuran bersama', 'audiensi'],
  ])('names the type that is meant by %s', (frontmatter, expected) => {
    expect(told({ frontmatter }).hint).toContain(expected);
  });

  it.each([
    ['number: [18]', '"number: '],
    ['attendees: [{organization: komisi-ii, count: tujuh}]', '"count: '],
    ['attachments: attachments/surat.pdf', 'file: attachments/surat.pdf'],
    ['session: {ke: 5}', '"session: '],
    ['place: [Aula]', '"place: '],
    ['distribution: {a: bkad}', '"distribution: '],
  ])('shows the very field of %s', (frontmatter, expected) => {
    expect(told({ frontmatter }).hint).toContain(expected);
  });

  it('does not compare an end with a start that is no time', () => {
    expect(told({ frontmatter: `time: {start: '9.30 WIB', end: "23:00"}` }).hint).toContain('"09:30"');
    expect(told({ frontmatter: `time: {start: "09:00", end: 'pukul 8.00'}` }).hint).toContain('"08:00"');
  });
});

describe('the stakeholder that is suggested', () => {
  const directory = (...ids: readonly string[]) =>
    ids.map((id) => `- {id: ${id}, name: ${id.replaceAll('-', ' ')} Kabupaten}\n`).join('');
  const suggested = (owner: string, stakeholders: string) =>
    checkExample({
      frontmatter: `attendees: [{name: Nurlaila}]\nrecommendations:\n  - {id: R1, text: Menyerahkan data., owner: ${owner}, deadline: 2026-02-09}`,
      stakeholders,
    }).flatMap(({ code, params }) =>
      code === 'owner-unknown' ? [(params as { suggestion?: string }).suggestion] : [],
    );

  it.each([
    ['Komisi IV', ['komisi-1', 'komisi-2'], undefined],
    ['Komisi IV', ['komisi-1', 'komisi-4'], 'komisi-4'],
    ['Komisi 4', ['komisi-i', 'komisi-iv'], 'komisi-iv'],
    ['Komisi D', ['komisi-a', 'komisi-b'], undefined],
    ['BPN', ['bpbd', 'bpn-muara-tirta'], 'bpn-muara-tirta'],
    ['BPD', ['bpbd', 'bkad'], 'bpbd'],
    ['Dinas Kesehtan', ['dinas-kesehatan', 'dinas-pupr'], 'dinas-kesehatan'],
  ])('for %s of %j is %s', (owner, ids, expected) => {
    expect(suggested(owner, directory(...ids))).toEqual([expected]);
  });
});

describe('rules that nobody can change', () => {
  it.each(['conflict-marker', 'deadline-moved', 'secret-in-public'])('are refused in the configuration: %s', (code) => {
    const folder = new MemoryFolder({ 'catatan.yaml': `office: {name: Setwan}\nrules: {${code}: off}\n` });
    try {
      loadConfig(folder);
      expect.unreachable();
    } catch (error) {
      if (!isFailure(error, 'config-invalid')) throw error;
      const [only, ...others] = error.params.diagnostics.map(tell);
      expect(others).toEqual([]);
      expect(only?.message).toBe(`Aturan "${code}" tidak dapat dimatikan atau diubah.`);
    }
  });

  it('are told in a note that wants to ignore them', () => {
    const { code, message } = told({ frontmatter: 'ignore: [{rule: conflict-marker, reason: Sudah biasa.}]' });
    expect(code).toBe('ignore-unused');
    expect(message).toContain('tidak dapat dikecualikan');
  });

  it('are not the only ones that need a reason', () => {
    const frontmatter = `${item('').replace('2026-02-09', '2026-02-14')}\nignore: [{rule: deadline-holiday, reason: "  "}]`;
    expect(new Set(checkExample({ frontmatter }).map(({ code }) => code))).toEqual(
      new Set(['field-required', 'deadline-holiday']),
    );
  });
});
