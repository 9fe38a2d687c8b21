import type { Location, Place } from '../diagnostics/diagnostic.ts';
import { LineIndex } from './lines.ts';
import { type Stretch, YamlLocator } from './yaml.ts';

/** Counts lines and columns for findings of one text; the YAML is parsed for positions only when one is needed. */
export class Locator {
  readonly lines: LineIndex;
  readonly #text: string;
  readonly #yaml: Stretch;
  #values: YamlLocator | undefined;

  /** `yaml` is where the YAML stands in `text`: all of it in a YAML file, the frontmatter in a note. */
  constructor(text: string, yaml: Stretch = { start: 0, end: text.length }) {
    this.lines = new LineIndex(text);
    this.#text = text;
    this.#yaml = yaml;
  }

  place(location: Location): Place {
    const { start, end } = this.#stretch(location) ?? { start: 0, end: this.lines.line(1).length };
    return this.lines.place(start, end);
  }

  #stretch(location: Location): Stretch | undefined {
    switch (location.kind) {
      case 'file':
        return undefined;
      case 'range':
        return location;
      case 'key':
        return this.#shifted(this.#yamlLocator.key(location.path) ?? this.#yamlLocator.value(location.path));
      case 'value':
        return this.#shifted(this.#yamlLocator.value(location.path));
    }
  }

  get #yamlLocator(): YamlLocator {
    this.#values ??= new YamlLocator(this.#text.slice(this.#yaml.start, this.#yaml.end));
    return this.#values;
  }

  /** Offsets of the YAML as offsets of the text, without trailing white space. */
  #shifted(stretch: Stretch | undefined): Stretch | undefined {
    if (stretch === undefined) return undefined;
    const start = stretch.start + this.#yaml.start;
    const length = this.#text.slice(start, stretch.end + this.#yaml.start).trimEnd().length;
    return { start, end: start + length };
  }
}
