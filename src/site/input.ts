import type { Config } from '../config/config.ts';
import type { FollowUpView } from '../follow-ups/follow-up.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { SiteTexts } from '../i18n/id/site.ts';
import type { BodyTargets } from '../markup/body-html.ts';
import type { Templates } from '../markup/templates.ts';
import type { PublicEdition } from '../publication/gate.ts';
import type { PublicDigest } from './digests.ts';
import type { GroupingIds } from './groupings.ts';
import type { KnownRecord } from './page-key.ts';

/** What the site is made of. Of the notes it takes only what the gate let through. */
export interface SiteInput extends FollowUpView {
  readonly editions: readonly PublicEdition[];
  readonly config: Pick<Config, 'office' | 'types' | 'timezone' | 'followUp' | 'site'>;
  readonly texts: SiteTexts;
  /** Words of the site's other parts, in the language of `texts`. */
  readonly catalogue: Catalogue;
  readonly templates: Templates;
  /**
   * Bytes of an asset: a shipped template (`site/style.css`) or a file of an installed package
   * (`@fontsource/arimo/files/….woff2`).
   */
  readonly readAsset: (path: string) => Uint8Array;
  /** Whether the notebook holds a file at this path, links out of it not counted. What it lacks is not linked. */
  readonly hasFile: (path: string) => boolean;
  /** Ids of notes that were public and are not any more, but of secret ones: no other is to be told of. */
  readonly withdrawn: readonly string[];
  /** Ids of notes that stand under another id now, and that other one. */
  readonly moved: ReadonlyMap<string, string>;
  /** What withdrawn notes were listed under. */
  readonly formerly: GroupingIds;
  /** Ids of notes of which a public PDF will stand at `pdf/ID.pdf`. */
  readonly pdfs: ReadonlySet<string>;
  /** Names of the search indexes that will stand at `pagefind/NAME/`, newest first; none where the site cannot be searched. */
  readonly searchable: readonly string[];
  /** What is known of the digests of public documents. */
  readonly digests: readonly PublicDigest[];
  /** HTML of the body of a note, as `markup/body-html.ts` makes it. */
  readonly renderBody: (body: string, targets: BodyTargets) => string;
  /** What is known of earlier builds; absent where every file is to be made. */
  readonly known?: KnownRecord | undefined;
  /** SHA-256 of a text in UTF-8, or of bytes, in 64 hexadecimal digits. */
  readonly sha256: (content: string | Uint8Array) => string;
  /** Address at which the site will stand; without it there are no canonical addresses. */
  readonly baseUrl: string | undefined;
}
