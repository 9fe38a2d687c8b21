import { describe, expect, it } from 'vitest';
import { diagnosticCodes } from '../../../src/diagnostics/codes.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { largestFile } from '../../../src/notes/list.ts';
import { loadNotebook } from '../../../src/notes/load.ts';
import { compareWithBase } from '../../../src/rules/base/compare.ts';
import { withSeverities } from '../../../src/rules/check.ts';
import type { Examples } from '../../../src/rules/examples/example.ts';
import { examples } from '../../../src/rules/examples/index.ts';
import { locateFindings } from '../../../src/rules/locate.ts';
import { rules } from '../../../src/rules/registry.ts';
import type { Example } from '../../../src/rules/rule.ts';
import { checkFiles, composeNote, composeNotebook, covered, templates } from './harness.ts';
import { MemoryFolder } from './memory-folder.ts';

type Files = Readonly<Record<string, string>>;

/** A notebook with what is found in it. */
interface Tried {
  readonly files: Files;
  readonly found: readonly Diagnostic[];
}

/** An example tried out, with the text that its finding must point at; undefined for the whole file. */
interface Trial {
  readonly at: string | undefined;
  readonly wrong: Tried;
  readonly right: Tried;
}

const plain = composeNotebook({});
const ofPaths = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, composeNote({})]));
const settings = Object.fromEntries(Object.entries(plain.files).filter(([path]) => path !== plain.note));

/** What cannot be shown as text but can be made. */
const made: Readonly<Record<string, Files>> = {
  'encoding-invalid': { [plain.note]: '\0' },
  'file-unreadable': { [`${plain.note}/peta.pdf`]: '%PDF-1.7' },
  'file-too-large': { [plain.note]: composeNote({ body: 'x'.repeat(largestFile) }) },
};

function checked(files: Files): Tried {
  return { files, found: checkFiles({ ...files }) };
}

/** What the change from one notebook to the other does to the record, besides what is found in it. */
function changed(before: Example, after: Example): Tried {
  const { files } = composeNotebook(after);
  const folder = new MemoryFolder(files);
  const now = loadNotebook(folder, templates);
  const base = loadNotebook(new MemoryFolder(composeNotebook(before).files), templates);
  const found = locateFindings(withSeverities(compareWithBase(base, now, new Map()), now.notes, now), folder);
  return { files, found: [...found, ...checkFiles(files)] };
}

function trialOf(code: string, it: Examples): Trial {
  switch (it.kind) {
    case 'note': {
      const tried = (example: Example) => checked(composeNotebook(example).files);
      return { at: it.wrong.at, wrong: tried(it.wrong), right: tried(it.right) };
    }
    case 'change':
      return { at: it.wrong.at, wrong: changed(it.before, it.wrong), right: changed(it.before, it.right) };
    case 'text': {
      const tried = (text: string) => checked({ ...plain.files, [plain.note]: text });
      return { at: it.at, wrong: tried(it.wrong), right: tried(it.right) };
    }
    case 'paths': {
      const tried = (paths: readonly string[]) => checked({ ...settings, ...ofPaths(paths) });
      return { at: undefined, wrong: tried(it.wrong), right: tried(it.right) };
    }
    case 'told':
      return { at: undefined, wrong: checked({ ...settings, ...made[code] }), right: checked(plain.files) };
  }
}

describe.each([...examples])('%s', (code, example) => {
  const { at, wrong, right } = trialOf(code, example);

  it('finds its wrong example and nothing else in it', () => {
    const bothEnds = code === 'conflict-marker' ? [code] : [];
    expect(wrong.found.map((diagnostic) => diagnostic.code)).toEqual([code, ...bothEnds]);
  });

  it('points at it', () => {
    const [diagnostic] = wrong.found;
    const text = wrong.files[diagnostic?.file ?? ''] ?? '';
    if (at === undefined) return expect(diagnostic?.place.line).toBe(1);
    expect(diagnostic && covered(text, diagnostic)).toBe(at);
    const [firstLine = ''] = at.split('\n');
    expect(text.split('\n')[(diagnostic?.place.line ?? 0) - 1]).toContain(firstLine);
  });

  it('finds nothing in its right example', () => {
    expect(right.found).toEqual([]);
  });
});

describe('examples', () => {
  it('are there for every code', () => {
    expect([...examples.keys()].sort()).toEqual([...diagnosticCodes].sort());
  });

  it('name the file that the finding is in, where it is the path that is wrong', () => {
    for (const [code, it] of examples) {
      if (it.kind === 'paths') expect(trialOf(code, it).wrong.found[0]?.file).toBe(it.wrong.at(-1));
    }
  });
});

describe('the registry', () => {
  it('holds each rule once', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
