import type { Config } from '../config/config.ts';
import type { FollowUpView } from '../follow-ups/follow-up.ts';
import type { SiteTexts } from '../i18n/id/site.ts';
import type { Templates } from '../markup/templates.ts';
import type { PublicEdition } from '../publication/gate.ts';

/** What the site is made of. Of the notes it takes only what the gate let through. */
export interface SiteInput extends FollowUpView {
  readonly editions: readonly PublicEdition[];
  readonly config: Pick<Config, 'office' | 'types' | 'timezone' | 'followUp' | 'site'>;
  readonly texts: SiteTexts;
  readonly templates: Templates;
  /**
   * Bytes of an asset: a shipped template (`site/style.css`) or a file of an installed package
   * (`@fontsource/arimo/files/….woff2`).
   */
  readonly readAsset: (path: string) => Uint8Array;
  /** Whether the notebook holds a file at this path, links out of it not counted. What it lacks is not linked. */
  readonly hasFile: (path: string) => boolean;
  /** Ids of notes of which a public PDF will stand at `pdf/ID.pdf`. */
  readonly pdfs: ReadonlySet<string>;
  /** SHA-256 of a text, in 64 hexadecimal digits. */
  readonly sha256: (text: string) => string;
  /** Address at which the site will stand; without it there are no canonical addresses. */
  readonly baseUrl: string | undefined;
}
