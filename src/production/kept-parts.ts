import type { Cache } from '../ports/cache.ts';
import type { World } from '../ports/world.ts';
import { type JoinedText, joinParts, type KnownText } from '../site/join-parts.ts';
import type { PartedContent, PartedFile } from '../site/site-file.ts';
import { keep, readKept } from './kept-data.ts';
import type { SiteFolder } from './site-folder.ts';

/** A file of many parts as it was when it was made last. */
interface KeptFile extends Pick<JoinedText, 'places'> {
  /** Digest of its bytes, as the folder of the site tells it. */
  readonly digest: string;
  readonly keys: readonly string[];
  /** Of a file that asks to be told. */
  readonly made?: PartedContent;
}

/** Files of many parts, such as tables: what an earlier build wrote of a part is taken from the file that stands there. */
export class KeptParts {
  readonly #site: SiteFolder;
  readonly #cache: Cache;
  readonly #sha256: World['sha256'];
  readonly #place: string;
  readonly #program: string;

  /** @param place tells the files of one site from those of others */
  constructor(site: SiteFolder, { cache, sha256 }: Pick<World, 'cache' | 'sha256'>, place: string) {
    this.#site = site;
    this.#cache = cache;
    this.#sha256 = sha256;
    this.#place = place;
    this.#program = cache.digest(cache.program);
  }

  put(file: PartedFile): void {
    const { path, keys } = file;
    const kept = readKept(this.#cache, this.#nameOf(path), this.#program) as KeptFile | undefined;
    let joined: JoinedText | undefined;
    const digest = this.#site.putMade(path, keyOf(file), () => {
      joined = joinParts(file, kept && this.#knownText(path, kept));
      return joined.content;
    });
    const isUnread = joined === undefined && kept?.digest === digest;
    if (isUnread && (file.made === undefined || kept.made !== undefined)) {
      if (kept.made !== undefined) file.made?.(kept.made);
      return;
    }
    const { content, places } = joined ?? joinParts(file);
    const made = file.made && { size: content.length, sha256: this.#sha256(content) };
    const now: KeptFile = { digest, keys, places, ...(made && { made }) };
    keep(this.#cache, this.#nameOf(path), this.#program, now);
    if (made !== undefined) file.made?.(made);
  }

  #knownText(path: string, { digest, keys, places }: KeptFile): KnownText | undefined {
    const content = this.#site.standing(path, digest);
    if (content === undefined) return undefined;
    const indexes = new Map(keys.map((key, index) => [key, index]));
    return { content, placeOf: (key) => places[indexes.get(key) ?? -1] };
  }

  #nameOf(path: string): string {
    return `parts-${this.#cache.digest(`${this.#place} ${path}`).slice(0, 16)}.json`;
  }
}

function keyOf({ start, keys, between, end }: PartedFile): string {
  return JSON.stringify([start, between, end, keys]);
}
