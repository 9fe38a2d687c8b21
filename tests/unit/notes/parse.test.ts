import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/notes/markdown.ts';
import { parseNote } from '../../../src/notes/parse.ts';

const encoder = new TextEncoder();
const codesOf = (text: string | Uint8Array) =>
  parseNote('2026/x.md', typeof text === 'string' ? encoder.encode(text) : text).findings.map(({ code }) => code);

describe('parseNote', () => {
  it('takes a note apart', () => {
    const parsed = parseNote('2026/x.md', encoder.encode('---\ntype: rdp\ndate: 2026-02-30\nn: 010\n---\n\n## A\n'));
    expect(parsed).toMatchObject({ data: { type: 'rdp', date: '2026-02-30', n: 10 }, body: '\n## A\n', findings: [] });
    expect(parsed.bodyStart).toBe('---\ntype: rdp\ndate: 2026-02-30\nn: 010\n---\n'.length);
  });

  it.each(['title: "a"', 'title: a', 'title: a # b', 'title: |-\n  a'])(
    'reads the last value before CRLF: %s',
    (line) => {
      const text = `---\ntype: rdp\n${line}\n---\nisi\n`.replaceAll('\n', '\r\n');
      expect(parseNote('2026/x.md', encoder.encode(text))).toMatchObject({ data: { title: 'a' }, findings: [] });
    },
  );

  it.each([
    ['CRLF', '---\r\ntitle: a\r\n---\r\nisi\r\n'],
    ['a byte order mark', '\uFEFF---\ntitle: a\n---\nisi\n'],
    ['trailing blanks after the fences', '--- \t\ntitle: a\n---  \nisi\n'],
    ['no body', '---\ntitle: a\n---'],
    ['an empty line in the frontmatter', '---\n\ntitle: a\n\n---\n'],
    ['a fence inside a block scalar', '---\ntitle: |\n  a\n  ---\n  b\n---\n'],
  ])('reads %s', (_, text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it.each([
    ['no frontmatter', '## A\n', ['frontmatter-missing']],
    ['an empty file', '', ['frontmatter-missing']],
    ['a blank line first', '\n---\ntitle: a\n---\n', ['frontmatter-missing']],
    ['four dashes first', '----\ntitle: a\n---\n', ['frontmatter-missing']],
    ['no closing fence', '---\ntitle: a\n', ['frontmatter-unclosed']],
    ['a closing fence of four dashes', '---\ntitle: a\n----\nisi\n', ['frontmatter-unclosed']],
    ['a closing fence with a word', '---\ntitle: a\n---isi\n', ['frontmatter-unclosed']],
    ['dots for a closing fence', '---\ntitle: a\n...\nisi\n', ['frontmatter-unclosed']],
    ['JavaScript', '---js\nprocess.exit(9)\n---\n', ['frontmatter-language']],
    ['JavaScript in capitals', '---JS\nprocess.exit(9)\n---\n', ['frontmatter-language']],
    ['JavaScript after a blank', '--- js\nprocess.exit(9)\n---\n', ['frontmatter-language']],
    ['YAML by name', '---yaml\ntitle: a\n---\n', ['frontmatter-language']],
    ['a list', '---\n- a\n---\n', ['frontmatter-syntax']],
    ['an open quote', '---\ntitle: "a\n---\n', ['frontmatter-syntax']],
    ['a key twice', '---\ntitle: a\ntitle: b\n---\n', ['key-duplicate']],
    [
      'a conflict',
      '---\ntitle: a\n---\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n',
      ['conflict-marker', 'conflict-marker'],
    ],
    ['an alias to nothing', '---\ntitle: *a\n---\n', ['frontmatter-syntax']],
    ['deep nesting', `---\na: ${'['.repeat(20_000)}\n---\n`, ['frontmatter-syntax']],
    ['NUL', '---\ntitle: a\0\n---\n', ['encoding-invalid']],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x2d, 0), ['encoding-invalid']],
    ['broken UTF-8', Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xc3, 0x28), ['encoding-invalid']],
    ['quotes within quotes without end', `---\ntitle: a\n---\n${'>'.repeat(5000)} a\n`, ['file-too-large']],
    ['lists within lists without end', `---\ntitle: a\n---\n${'- '.repeat(5000)}a\n`, ['file-too-large']],
    ['emphasis without end', `---\ntitle: a\n---\n${'*'.repeat(5000)}a${'*'.repeat(5000)}\n`, ['file-too-large']],
    ['more than a mebibyte', new Uint8Array(1024 * 1024 + 1), ['file-too-large']],
  ])('refuses %s', (_, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it('points at every conflict marker, up to a hundred', () => {
    const conflict = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n';
    const markersIn = (text: string) =>
      parseNote('2026/x.md', encoder.encode(text)).findings.map(({ at }) =>
        at.kind === 'range' ? text.slice(at.start, at.end) : '',
      );
    expect(markersIn(`---\ntitle: a\n---\n${conflict}isi\n${conflict}`)).toEqual([
      '<<<<<<< HEAD',
      '>>>>>>> x',
      '<<<<<<< HEAD',
      '>>>>>>> x',
    ]);
    expect(markersIn(conflict.repeat(1000))).toHaveLength(100);
  });

  it('tells what is no text from text of another encoding', () => {
    const encodingOf = (bytes: Uint8Array) => parseNote('2026/x.md', bytes).findings[0]?.params;
    expect(encodingOf(encoder.encode('---\ntitle: a\0\n---\n'))).toEqual({ encoding: 'binary' });
    expect(encodingOf(Uint8Array.of(0x2d, 0xe9))).toEqual({ encoding: 'unknown' });
  });

  it.each([
    ['a key twice', '---\ntitle: a\ntitle: b\n---\n', 'title: b'],
    ['a colon inside a value', '---\ntype: rdp\ntitle: Rapat: jalan\n---\n', 'Rapat: jalan'],
    ['a key twice, in CRLF', '---\r\ntitle: a\r\ntitle: b\r\n---\r\n', 'title: b'],
    ['a quote that is never closed', '---\ntype: rdp\ntitle: "Rapat\ndate: 2026-01-20\nplace: Aula\n---\n', '"Rapat\n'],
    ['a quote that the next one closes', '---\ntitle: "Rapat\nplace: "Aula"\n---\n', '"Rapat\n'],
    ['quotes within quotes', '---\ntype: rdp\ntitle: "Rapat "Jalan Rusak""\n---\n', '"Rapat "'],
    ['nesting without end', `---\ntype: rdp\nagenda: ${'['.repeat(20_000)}\n---\n`, `${'['.repeat(20_000)}\n`],
    ['a quote in a list', "---\ntype: rdp\nagenda: ['Jalan, Pagu]\ntitle: a\n---\n", "'Jalan"],
  ])('points at %s', (_, text, part) => {
    const [first] = parseNote('2026/x.md', encoder.encode(text)).findings;
    expect(first?.at).toMatchObject({ kind: 'range', start: text.lastIndexOf(part) });
  });

  it('refuses an alias bomb', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`,
    );
    expect(codesOf(`---\nl0: &l0 [a]\n${levels.join('\n')}\n---\n`)).toEqual(['frontmatter-syntax']);
  });

  it('is not led astray by what gray-matter would cache or guess', () => {
    const text = '---\ntitle: "a\n---\n';
    expect(codesOf(text)).toEqual(codesOf(text));
    expect(matter('---\ndate: 2026-02-30\n---\n').data.date).toBeInstanceOf(Date);
    expect(parseNote('2026/x.md', encoder.encode('---\ndate: 2026-02-30\n---\n')).data?.date).toBe('2026-02-30');
  });
});

describe('parseMarkdown', () => {
  it('gives offsets of the body', () => {
    const body = 'Ruas **jalan** 😀 ini.\n';
    const [paragraph] = parseMarkdown(body).children;
    expect(paragraph).toMatchObject({ type: 'paragraph', position: { start: { offset: 0 }, end: { offset: 22 } } });
  });

  it('does not take a body that opens with dashes for frontmatter', () => {
    expect(parseMarkdown('---\ntitle: a\n---\n').children.map(({ type }) => type)).not.toContain('yaml');
  });
});
