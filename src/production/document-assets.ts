import { imageDataUri } from '../documents/data-uri.ts';
import { buildFontFaces } from '../documents/fonts.ts';
import type { DocumentAssets } from '../documents/frame.ts';
import type { Folder } from '../ports/files.ts';
import type { World } from '../ports/world.ts';

/** Fonts of the package and images of the notebook; each is read once. */
export function documentAssets(notebook: Folder, world: World): DocumentAssets {
  return { ...screenAssets(notebook, world), fontFaces: buildFontFaces(world.packageAsset) };
}

/** Images of the notebook; the fonts are those of the reader's machine. */
export function screenAssets(notebook: Folder, { sha256 }: World): DocumentAssets {
  return { fontFaces: '', image: imageReader(notebook), digest: sha256 };
}

/** Images of the notebook as data URIs, each read once. */
function imageReader(folder: Folder): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (!known.has(path)) {
      known.set(path, folder.isPlainFile(path) ? imageDataUri(path, folder.read(path)) : undefined);
    }
    return known.get(path);
  };
}
