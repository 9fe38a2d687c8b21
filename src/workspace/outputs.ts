import type { Folder } from '../ports/files.ts';

/** Keeps what is made out of git, wherever it lands by default. */
export function ignoreInGit(out: Folder): void {
  if (out.kind('.gitignore') === 'missing') out.write('.gitignore', '*\n');
}

/** Templates of the notebook replace the shipped ones of the same path. */
export function templateReader(notebook: Folder, shipped: Folder): (path: string) => string | undefined {
  const decoder = new TextDecoder();
  return (path) => {
    const own = `templates/${path}`;
    if (notebook.kind(own) === 'file') return decoder.decode(notebook.read(own));
    return shipped.kind(path) === 'file' ? decoder.decode(shipped.read(path)) : undefined;
  };
}
