import Handlebars from 'handlebars';
import { Failure } from '../diagnostics/failure.ts';

/** Fills templates with data. */
export interface Templates {
  /** HTML or text of the template at `path` (`documents/catatan.hbs`) filled with `data`. */
  render(path: string, data: object): string;
}

/**
 * Templates read through `read`, which gives undefined where there is none. A partial `{{> documents/head}}` is the file
 * `documents/head.hbs`. Every value is escaped unless the template says `{{{…}}}`. The only code that knows Handlebars.
 */
export function createTemplates(read: (path: string) => string | undefined): Templates {
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
    const known = compiled.get(path) ?? engine.compile(source(path), { knownHelpersOnly: true });
    compiled.set(path, known);
    return known;
  };

  return {
    render: (path, data) => {
      try {
        return template(path)(data);
      } catch (error) {
        if (error instanceof Failure) throw error;
        throw new Failure('template-broken', {
          file: path,
          reason: String(error instanceof Error ? error.message : error),
        });
      }
    },
  };
}
