import Handlebars from 'handlebars';
import { Failure } from '../diagnostics/failure.ts';

/** Fills templates with data. A value is never read as a template. */
export interface Templates {
  /** HTML of the template at `path` (`documents/catatan.hbs`) filled with `data`: every value is escaped unless the template says `{{{…}}}`. */
  render(path: string, data: object): string;
  /** Plain text: every value stands as it is. */
  renderText(path: string, data: object): string;
}

/**
 * Templates read through `read`, which gives undefined where there is none. A partial `{{> documents/head}}` is the file
 * `documents/head.hbs`. The only code that knows Handlebars.
 */
export function createTemplates(read: (path: string) => string | undefined): Templates {
  return { render: renderer(read, false), renderText: renderer(read, true) };
}

/** Has an engine of its own: a partial that text has compiled must not serve HTML. */
function renderer(read: (path: string) => string | undefined, noEscape: boolean): Templates['render'] {
  const engine = Handlebars.create();
  const compiled = new Map<string, HandlebarsTemplateDelegate>();

  const source = (path: string): string => {
    const text = read(path);
    if (text === undefined) throw new Failure('template-broken', { file: path, reason: 'missing' });
    for (const [, name] of text.matchAll(/\{\{~?#?>\s*([\w/-]+)/g)) {
      if (name !== undefined && engine.partials[name] === undefined)
        engine.registerPartial(name, source(`${name}.hbs`));
    }
    return text;
  };

  const template = (path: string): HandlebarsTemplateDelegate => {
    const known = compiled.get(path) ?? engine.compile(source(path), { knownHelpersOnly: true, noEscape });
    compiled.set(path, known);
    return known;
  };

  return (path, data) => {
    try {
      return template(path)(data);
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw new Failure('template-broken', {
        file: path,
        reason: String(error instanceof Error ? error.message : error),
      });
    }
  };
}
