import { addresses } from './addresses.ts';
import type { SiteFile } from './site-file.ts';
import type { SiteView } from './view.ts';

const subsets = ['latin', 'latin-ext'] as const;

const faces = [
  { package: 'arimo', names: ['400-normal', '400-italic', '700-normal'] },
  { package: 'source-serif-4', names: ['400-normal', '400-italic', '600-normal'] },
] as const;

/** Files of font packages that the style sheet names: package, then the path inside it. */
export const fontFiles: readonly string[] = faces.flatMap((face) =>
  face.names.flatMap((name) =>
    subsets.map((subset) => `@fontsource/${face.package}/files/${face.package}-${subset}-${name}.woff2`),
  ),
);

/** Styles, script, fonts and marks. */
export function assetFiles({ readAsset, config, hasFile }: SiteView): SiteFile[] {
  const { logo } = config.office;
  return [
    { path: addresses.style, content: readAsset('site/style.css') },
    { path: addresses.script, content: readAsset('site/site.js') },
    { path: addresses.icon, content: readAsset('site/favicon.svg') },
    ...fontFiles.map((file) => ({
      path: addresses.font(file.slice(file.lastIndexOf('/') + 1)),
      content: readAsset(file),
    })),
    ...(logo !== undefined && hasFile(logo) ? [{ path: addresses.logo(logo), copyOf: logo }] : []),
  ];
}
