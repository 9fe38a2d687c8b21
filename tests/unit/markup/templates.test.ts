import { describe, expect, it } from 'vitest';
import { createTemplates } from '../../../src/markup/templates.ts';

const files: Record<string, string> = {
  'page.hbs': '<p>{{> shared/part}}</p>',
  'mail.hbs': '{{> shared/part}}!',
  'shared/part.hbs': '{{value}}',
};
const templatesHere = () => createTemplates((path) => files[path]);
const data = { value: '<b> & {{value}} {{> page}}' };
const escaped = '<p>&lt;b&gt; &amp; {{value}} {{&gt; page}}</p>';

describe('templates', () => {
  it('escape in HTML, and leave plain text as it is', () => {
    const templates = templatesHere();
    expect(templates.render('page.hbs', data)).toBe(escaped);
    expect(templates.renderText('mail.hbs', data)).toBe('<b> & {{value}} {{> page}}!');
  });

  it('escape in HTML what text has used before', () => {
    const templates = templatesHere();
    templates.renderText('mail.hbs', data);
    templates.renderText('page.hbs', data);
    expect(templates.render('page.hbs', data)).toBe(escaped);
  });

  it('say which file is missing', () => {
    const params = { file: 'none.hbs', reason: 'missing' };
    expect(() => templatesHere().renderText('none.hbs', {})).toThrow(
      expect.objectContaining({ code: 'template-broken', params }),
    );
  });
});
