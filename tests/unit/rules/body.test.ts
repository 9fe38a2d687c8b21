import { describe, expect, it } from 'vitest';
import { checkExample, codesInBody } from './harness.ts';

describe('links', () => {
  it.each([
    '[a](../attachments/surat.pdf)',
    '[a](../attachments/surat.pdf#page=2)',
    '[a](<../attachments/surat.pdf> "Surat")',
    '[a](../attachments/sur%61t.pdf?x=1)',
    '![a](../attachments/surat.pdf)',
    '[a](../attachments)',
    '[a](2026-01-20-rapat-dengar-pendapat.md)',
    '[a](https://contoh.id/x) <https://contoh.id> [b](mailto:setwan@contoh.go.id) [c](#pembahasan) [d](//contoh.id)',
    '[a][b]\n\n[b]: ../attachments/surat.pdf',
    '`[a](tidak-ada.pdf)`',
  ])('leads somewhere: %s', (body) => {
    expect(codesInBody(`${body}\n`)).toEqual([]);
  });

  it.each([
    ['[a](attachments/surat.pdf)', 'missing'],
    ['[a](../attachments/tidak-ada.pdf)', 'missing'],
    ['![a](../attachments/tidak-ada.png)', 'missing'],
    ['[a][b]\n\n[b]: tidak-ada.md', 'missing'],
    ['[a](../../luar.pdf)', 'outside'],
    ['[a](/attachments/surat.pdf)', 'outside'],
    ['[a](file:///C:/surat.pdf)', 'outside'],
    ['[a](C:/surat.pdf)', 'outside'],
    ['[a](%E0%A4%A.pdf)', 'missing'],
  ])('is broken: %s', (body, problem) => {
    expect(checkExample({ body: `${body}\n` })).toMatchObject([{ code: 'link-broken', params: { problem } }]);
  });
});

describe('HTML', () => {
  it.each([
    'A<br>B',
    'A<br/>B',
    '<!-- catatan -->',
    'a < b dan b > c',
    '`<b>`',
    'suhu <5 derajat',
    '<https://contoh.id>',
  ])('lets pass %s', (body) => {
    expect(codesInBody(`${body}\n`)).toEqual([]);
  });

  it.each([
    ['A <b>tebal</b>', ['b']],
    ['<script>\nalert("<i>")\n</script>', ['script', 'i']],
    ['A <br onclick="x()"> B', ['br']],
    ['<!-- <b> --><u>A</u>', ['u']],
    ['<div style="a > b">\n\nA\n\n</div>', ['div']],
    ['<?php x ?>', ['?php']],
  ])('names the tags of %s', (body, tags) => {
    const found = checkExample({ body: `${body}\n` });
    expect(found.map(({ params }) => (params as { tag: string }).tag)).toEqual(tags);
  });
});

describe('headings', () => {
  it.each([
    ['# Pembahasan\n', ['heading-level']],
    ['Pembahasan\n===\n', ['heading-level']],
    ['> # Pembahasan\n', ['heading-level']],
    ['## Pembahasan\n', []],
    ['```\n# kode\n```\n', []],
    ['Butir # 3\n', []],
    ['#tagar\n', []],
    ['---\n# Pembahasan\n---\n', ['heading-level']],
  ])('%j', (body, codes) => {
    expect(codesInBody(body)).toEqual(codes);
  });

  it.each([
    ['## pembahasan\n', []],
    ['## II. Pembahasan\n', []],
    ['Pembahasan\n---\n', []],
    ['## **Pembahasan**\n', []],
    ['### Pembahasan\n', ['section-missing']],
    ['```\n## Pembahasan\n```\n', ['section-missing']],
    ['', ['section-missing']],
  ])('a required section: %j', (body, codes) => {
    const config = 'types: {rdp: {sections: [Pembahasan]}}';
    expect(checkExample({ config, body }).map(({ code }) => code)).toEqual(codes);
  });
});

describe('a body that cannot be parsed', () => {
  it('is a finding, not a crash', () => {
    const found = checkExample({ body: `${'> '.repeat(20_000)}# a\n` });
    expect(found).toMatchObject([{ code: 'file-too-large', params: { limit: 'time' } }]);
  });
});
