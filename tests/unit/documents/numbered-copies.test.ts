import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderNoteDocument } from '../../../src/documents/render-note.ts';
import { catalogue } from '../../../src/i18n/id/index.ts';
import { copyOrder, type OrderContext } from '../../../src/production/note-orders.ts';
import { assets, config, directory, internal, noteWith, templates, view } from './office.ts';

const secret = noteWith({ access: 'rahasia' });
const copy = { number: 2, of: 7, receiver: 'Kepala Dinas "PUPR"' };
const html = (more: object = {}) =>
  renderNoteDocument('catatan', { edition: internal(secret), ...view, templates, assets, ...more });
const topOf = (page: string) => /@top-center \{ content: ("[^;]*");/.exec(page)?.[1];

describe('a numbered copy', () => {
  it('says at the top of every page which it is and whose', () => {
    expect(topOf(html())).toBe('"RAHASIA"');
    // En dashes and quotation marks as CSS writes them.
    expect(topOf(html({ copy }))).toBe('"RAHASIA \\2013  Salinan 2 dari 7 \\2013  Kepala Dinas \\22 PUPR\\22 "');
    expect(html({ copy })).toContain('@bottom-center { content: "RAHASIA"');
  });

  it('has smaller letters at the top where the name is long', () => {
    expect(html({ copy })).toContain('font-size: 11pt; font-weight: 700');
    expect(html({ copy: { ...copy, receiver: 'Badan '.repeat(20) } })).toContain('font-size: 9pt; font-weight: 700');
  });

  it('has the code of the content that all copies share', () => {
    const code = (page: string) => /Kode isi [0-9a-f-]+/.exec(page)?.[0];
    expect(code(html({ copy }))).toBe(code(html()));
  });
});

describe('the order of a numbered copy', () => {
  const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
  const context = {
    workspace: { folder: {}, directory, notebook: { config } },
    world: { sha256, templates: {} },
    catalogue,
    source: { digestOf: () => 'digest' },
  } as unknown as OrderContext;
  const order = (changes: Partial<typeof copy> = {}) => copyOrder(secret, { ...copy, ...changes }, context);

  it('is named after note and number', () => {
    expect(order()).toMatchObject({ name: '2026-01-20-rapat-salinan-2', edition: 'internal', date: '2026-01-20' });
  });

  it('is another for another number, count or receiver', () => {
    const keys = [order(), order({ number: 3 }), order({ of: 8 }), order({ receiver: 'Bupati' })].map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    expect(order().key).toBe(keys[0]);
  });
});
