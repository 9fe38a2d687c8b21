import { holidayNames, stakeholderNames } from '../config/schema.ts';
import type { DataPath, Finding } from '../diagnostics/diagnostic.ts';
import type { Office } from '../notes/note.ts';
import { parseNote } from '../notes/parse.ts';
import { noteNames } from '../notes/schema.ts';
import { splitNote } from '../notes/split.ts';
import { validateNote } from '../notes/validate.ts';
import { dataAt, type FieldNames } from '../reading/shape.ts';
import { readYaml, type Stretch } from '../reading/yaml.ts';
import { fileNameOf } from '../shared/posix-path.ts';

/** What a fix asks of the notebook beside the file. */
export interface Surroundings {
  readonly office: Pick<Office, 'config' | 'stakeholders'>;
  /** Refs that items name as their successors. */
  readonly successors: ReadonlySet<string>;
}

/** One file as it stands while it is mended. */
export class Source {
  readonly file: string;
  readonly text: string;
  readonly around: Surroundings;
  /** Where the YAML stands: the frontmatter of a note, all of another file; undefined where the fences are wrong. */
  readonly yaml: Stretch | undefined;
  readonly data: unknown;

  /** @param text without its byte order mark */
  constructor(file: string, text: string, around: Surroundings) {
    this.file = file;
    this.text = text;
    this.around = around;
    this.yaml = yamlIn(file, text);
    this.data = this.yaml && readYaml(text.slice(this.yaml.start, this.yaml.end)).data;
  }

  with(text: string): Source {
    return new Source(this.file, text, this.around);
  }

  valueAt(path: DataPath): unknown {
    const value = dataAt(this.data, path);
    return typeof value === 'string' ? value.normalize('NFC') : value;
  }

  /** What `read` finds in the YAML. */
  inYaml<T>(read: (yaml: string) => T): T | undefined {
    return this.yaml && read(this.text.slice(this.yaml.start, this.yaml.end));
  }

  /** The text with its YAML edited; undefined where `edit` gives up. */
  edited(edit: (yaml: string) => string | undefined): string | undefined {
    const yaml = this.inYaml(edit);
    if (this.yaml === undefined || yaml === undefined) return undefined;
    return this.text.slice(0, this.yaml.start) + yaml + this.text.slice(this.yaml.end);
  }

  /** File name without `.md`. */
  get id(): string {
    return fileNameOf(this.file).replace(/\.md$/i, '');
  }

  get names(): FieldNames {
    if (isNote(this.file)) return noteNames;
    return this.file.startsWith('holidays/') ? holidayNames : stakeholderNames;
  }

  /** What is wrong with reading and shape; of files that are no notes only whether they can be read. */
  get findings(): readonly Finding[] | undefined {
    if (!isNote(this.file)) return this.data === undefined ? undefined : [];
    const parsed = parseNote(this.file, new TextEncoder().encode(this.text));
    if (parsed.data === undefined) return undefined;
    return validateNote(this.file, this.id, parsed, this.around.office.config).findings;
  }
}

function yamlIn(file: string, text: string): Stretch | undefined {
  if (!isNote(file)) return { start: 0, end: text.length };
  const split = splitNote(file, text);
  return split.ok ? split.yaml : undefined;
}

function isNote(file: string): boolean {
  return /\.md$/i.test(file);
}
