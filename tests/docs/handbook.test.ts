import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../../src/i18n/locale.ts';
import { handbookChapters } from '../../src/production/handbook.ts';
import { renderHandbook } from '../../src/render/handbook-markdown.ts';

describe.each([
  ['id', 'ATURAN.md'],
  ['en', 'RULES.md'],
] as const)('the handbook in %s', (language, page) => {
  const rendered = async () => renderHandbook(handbookChapters(), await loadHandbook(language));

  // Renew it with: npm run handbook
  it(`is what stands in ${page}`, async () => {
    await expect(await rendered()).toMatchFileSnapshot(`../../${page}`);
  });

  it('has a section for every line of its contents', async () => {
    const text = await rendered();
    const links = [...text.matchAll(/\]\(#([a-z-]+)\)/g)].map(([, code]) => code ?? '');
    expect(links).toHaveLength(handbookChapters().flatMap(([, entries]) => entries).length);
    for (const code of links) expect(text).toContain(`\n### ${code}\n`);
  });
});
