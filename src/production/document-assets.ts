import { imageDataUri } from '../documents/data-uri.ts';
import { buildFontFaces } from '../documents/fonts.ts';
import type { DocumentAssets } from '../documents/note-document.ts';
import type { Folder } from '../ports/files.ts';
import type { World } from '../ports/world.ts';

/** Fonts of the package and images of the notebook; each is read once. */
export function documentAssets(notebook: Folder, world: World): DocumentAssets {
  return { fontFaces: buildFontFaces(world.packageAsset), image: imageReader(notebook) };
}

/** Images of the notebook as data URIs, each read once. */
export function imageReader(folder: Folder): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (!known.has(path)) {
      known.set(path, folder.isPlainFile(path) ? imageDataUri(path, folder.read(path)) : undefined);
    }
    return known.get(path);
  };
}
