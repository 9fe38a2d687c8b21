import { isFailure } from '../diagnostics/failure.ts';
import type { Cache } from '../ports/cache.ts';
import type { Files, FileWriter, Folder } from '../ports/files.ts';
import { GrowingBytes } from '../shared/growing-bytes.ts';
import { folderOf } from '../shared/posix-path.ts';
import { addresses, siteFolders } from '../site/addresses.ts';
import { keep, readKept } from './kept-data.ts';

/**
 * Tells which files the last build made, so that what is no longer public does not stay behind: digests of their paths, since
 * it may be uploaded with them and the names of withdrawn notes are nobody's business. A list, or while a build is under way an
 * object that holds the list of the one before: who finds that knows that more stands there than it tells.
 */
const manifestFile = '.catatan-site.json';

const encoder = new TextEncoder();

/** Names of files that are being written. */
const temporary = /^\.[\da-f]{12}\.tmp$/;

/** The manifest while a build is under way. */
interface Unfinished {
  readonly unfinished: true;
  /** Digests of the paths of the build before. */
  readonly files: readonly string[];
}

/** What is known of a file that stood there when the last build ended. */
interface Standing {
  /** Digest of its bytes. */
  readonly digest: string;
  /** `Folder.stamp` of it; empty where it was written right before, undefined while this build has not asked. */
  readonly stamp?: string | undefined;
  /** Digest of everything that it was made of. */
  readonly key?: string | undefined;
  /** `Folder.stamp` of what it is a copy of. */
  readonly source?: string | undefined;
}

/** Whether notes lie there, or a page that no build wrote, a broken-off one neither: a site would go over them. */
export function isSomebodyElses(folder: Folder): boolean {
  if (folder.kind('.') !== 'folder') return false;
  const isOurs = [manifestFile, addresses.script].some((path) => folder.kind(path) === 'file');
  const names = folder.list('').map(({ name }) => name);
  return names.some((name) => /\.md$|^catatan\.yaml$/i.test(name)) || (!isOurs && names.includes(addresses.home));
}

/**
 * The folder that a site is written into. A file is written only where its bytes differ from what stands there, and is not
 * even read where nobody touched it since the last build. What the last build wrote and this one does not is removed.
 */
export class SiteFolder {
  readonly #folder: Folder;
  readonly #writer: FileWriter;
  readonly #cache: Cache;
  readonly #scratch = new GrowingBytes(0);
  /** Digests of the paths of the last build. */
  readonly #before: ReadonlySet<string>;
  readonly #standing: ReadonlyMap<string, Standing>;
  /** What this build puts there, with a stamp where the file was found untouched; undefined for what another wrote. */
  readonly #now = new Map<string, Standing | undefined>();
  #isWhole = true;
  /** Whether what stands there may be the work of a build that was broken off. */
  readonly #isLeftOver: boolean;
  #isBegun = false;
  readonly #changed: string[] = [];
  readonly #removed: string[] = [];

  constructor(folder: Folder, cache: Cache, files: Pick<Files, 'writer'>) {
    this.#folder = folder;
    this.#writer = files.writer(folder);
    this.#cache = cache;
    const last = this.#readManifest();
    this.#before = new Set(last.files);
    this.#isLeftOver = last.isLeftOver;
    const kept = readKept(cache, this.#cacheName, this.#cacheKey) as [string, Standing][] | undefined;
    this.#standing = new Map(kept);
  }

  /** Whether no build is known to have written there. */
  get isNew(): boolean {
    return this.#before.size === 0;
  }

  /** Paths of the site's files so far. */
  get files(): readonly string[] {
    return [...this.#now.keys()];
  }

  /** Whether every file was made, and none taken from the last build unseen. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Paths of the files that were written. */
  get changed(): readonly string[] {
    return this.#changed;
  }

  /** Paths of the last build's files that are gone, once it is finished. */
  get removed(): readonly string[] {
    return this.#removed;
  }

  /** Takes note of a file that stands there already. */
  claim(path: string): void {
    this.#now.set(path, undefined);
  }

  /** Whether all these files of the last build stand there with these digests of their bytes; then they are part of this one. */
  retain(files: readonly (readonly [path: string, digest: string])[]): boolean {
    const found = files.map(([path, digest]) => [path, this.#find(path, digest)] as const);
    if (found.some(([, standing]) => standing === undefined)) return false;
    for (const [path, standing] of found) this.#now.set(path, standing);
    return true;
  }

  /**
   * Puts what `make` gives there; asks for it only where the file was made of something else, or touched since. The digest of
   * its bytes.
   */
  putMade(path: string, key: string, make: () => string | Uint8Array): string {
    const made = this.#cache.digest(key);
    const known = this.#standing.get(path);
    const standing = known?.key === made ? this.#unharmed(path, known) : undefined;
    if (standing !== undefined) {
      this.#now.set(path, standing);
      this.#isWhole = false;
      return standing.digest;
    }
    return this.#put(path, make(), { key: made });
  }

  /** The bytes that stand there, where they have this digest. */
  standing(path: string, digest: string): Uint8Array | undefined {
    const known = this.#standing.get(path);
    const isCertain = known?.digest === digest && this.#isUntouched(path, known);
    const bytes = this.#read(path);
    return bytes !== undefined && (isCertain || this.#cache.digest(bytes) === digest) ? bytes : undefined;
  }

  /** Puts the content there; the digest of its bytes. */
  put(path: string, content: string | Uint8Array): string {
    return this.#put(path, content, {});
  }

  #put(path: string, content: string | Uint8Array, known: Pick<Standing, 'key' | 'source'>): string {
    // Encoded once, for its digest and for whoever writes it, in memory that serves every text.
    const bytes = typeof content === 'string' ? this.#encoded(content) : content;
    const digest = this.#cache.digest(bytes);
    const found = this.#find(path, digest);
    this.#now.set(path, { digest, ...known, stamp: found?.stamp });
    if (found === undefined) {
      this.#begin();
      this.#writer.write(path, typeof content === 'string' ? bytes.slice() : bytes);
      this.#changed.push(path);
    }
    return digest;
  }

  /** Good until the next text is encoded. */
  #encoded(text: string): Uint8Array {
    this.#scratch.clear();
    this.#scratch.addText(text);
    return this.#scratch.content;
  }

  /** Before anything changes: whatever happens from here on, the next build knows that this one was not finished. */
  #begin(): void {
    if (this.#isBegun) return;
    this.#isBegun = true;
    this.#writeManifest({ unfinished: true, files: [...this.#before].sort() });
  }

  /** Puts a copy of a file of another folder there. */
  copy(path: string, from: Folder, file: string): void {
    const source = from.stamp(file);
    const known = this.#standing.get(path);
    const isSame = source !== undefined && known?.source === source;
    const standing = isSame ? this.#unharmed(path, known) : undefined;
    if (standing === undefined) this.#put(path, from.read(file), { source });
    else this.#now.set(path, standing);
  }

  /** Resolves when another file may come. Rejects with the `Failure` of one that could not be written. */
  ready(): Promise<void> {
    return this.#writer.ready();
  }

  /** Removes what is gone, and keeps what the next build must know. Rejects as `ready`. */
  async finish(): Promise<void> {
    await this.#writer.close();
    const digests = this.files.map((path) => this.#cache.digest(path));
    const now = new Set(digests);
    const gone = new Set([...this.#before].filter((digest) => !now.has(digest)));
    for (const path of [...new Set(this.#strayFiles(gone))]) {
      if (this.#now.has(path)) continue;
      this.#begin();
      this.#folder.remove(path);
      this.#removed.push(path);
    }
    this.#writeManifest(digests.sort());
    const standing = [...this.#now].flatMap(([path, known]) => {
      return known === undefined ? [] : [[path, { ...known, stamp: known.stamp ?? this.#folder.stamp(path) ?? '' }]];
    });
    keep(this.#cache, this.#cacheName, this.#cacheKey, standing);
  }

  /** Writes nothing any more; the next build removes what this one wrote, too. */
  async abandon(): Promise<void> {
    // Why it was broken off is told already.
    await this.#writer.close().catch(() => {});
  }

  /**
   * What may stand there and is not of this build: files of the last one, by the digests of their paths; PDFs, which are printed
   * before; the work of a build that was broken off.
   */
  *#strayFiles(gone: ReadonlySet<string>): Generator<string> {
    yield* this.#filesBelow(folderOf(addresses.pdf('')));
    const isGone = (path: string) => gone.has(this.#cache.digest(path));
    const known = [...this.#standing.keys()].filter((path) => !this.#now.has(path) && isGone(path));
    yield* known;
    if (known.length === gone.size && !this.#isLeftOver) return;
    for (const { name, kind } of this.#folder.list('')) {
      if (kind === 'file' && (isGone(name) || (this.#isLeftOver && temporary.test(name)))) yield name;
    }
    for (const folder of siteFolders) {
      for (const path of this.#filesBelow(folder)) if (this.#isLeftOver || isGone(path)) yield path;
    }
  }

  *#filesBelow(folder: string): Generator<string> {
    for (const { name, kind } of this.#folder.list(folder)) {
      const path = `${folder}/${name}`;
      if (kind === 'file') yield path;
      if (kind === 'folder') yield* this.#filesBelow(path);
    }
  }

  /** The file that stands there, where its bytes have this digest and a build wrote it. */
  #find(path: string, digest: string): Standing | undefined {
    const known = this.#standing.get(path);
    if (known !== undefined && this.#isUntouched(path, known)) return known.digest === digest ? known : undefined;
    const isOurs = known !== undefined || (this.#before.size > 0 && this.#before.has(this.#cache.digest(path)));
    return isOurs && this.#digestOf(path) === digest ? { digest } : undefined;
  }

  /** What is known of a file, where it holds the same bytes still. */
  #unharmed(path: string, known: Standing): Standing | undefined {
    if (this.#isUntouched(path, known)) return known;
    return this.#digestOf(path) === known.digest ? { ...known, stamp: undefined } : undefined;
  }

  /** Whether nobody wrote to it since, as far as that can be told without reading it. */
  #isUntouched(path: string, { stamp }: Standing): boolean {
    return stamp !== undefined && this.#folder.stamp(path) === stamp;
  }

  #digestOf(path: string): string | undefined {
    const bytes = this.#read(path);
    return bytes && this.#cache.digest(bytes);
  }

  #read(path: string): Uint8Array | undefined {
    try {
      return this.#folder.read(path);
    } catch (error) {
      if (isFailure(error, 'file-missing')) return undefined;
      throw error;
    }
  }

  get #cacheName(): string {
    return `site-${this.#cacheKey.slice(0, 16)}.json`;
  }

  get #cacheKey(): string {
    return this.#cache.digest(this.#folder.path);
  }

  #writeManifest(content: readonly string[] | Unfinished): void {
    const text = `${JSON.stringify(content, null, 2)}\n`;
    const bytes = encoder.encode(text);
    if (this.#digestOf(manifestFile) !== this.#cache.digest(bytes)) this.#folder.write(manifestFile, bytes, 'product');
  }

  #readManifest(): { readonly files: readonly string[]; readonly isLeftOver: boolean } {
    if (this.#folder.kind(manifestFile) !== 'file') return { files: [], isLeftOver: false };
    try {
      const content: unknown = JSON.parse(new TextDecoder().decode(this.#folder.read(manifestFile)));
      const names: unknown = Array.isArray(content) ? content : (content as Partial<Unfinished> | null)?.files;
      const files = Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
      return { files, isLeftOver: !Array.isArray(content) };
    } catch (error) {
      if (error instanceof SyntaxError) return { files: [], isLeftOver: true };
      throw error;
    }
  }
}
