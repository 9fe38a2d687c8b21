import type { DocumentAssets } from '../documents/frame.ts';
import type { Folder } from '../ports/files.ts';
import { keep, readKept } from './kept-data.ts';
import { officeText } from './note-cache.ts';
import type { PrintContext, PrintOrder } from './print-documents.ts';

/** What a PDF was made of, and what came of it. */
interface Printed {
  /** Digest of everything but the images that the document is made of: known without making it. */
  readonly key: string;
  /** Digest of the document itself and its day. */
  readonly content: string;
  /** Digests of the images that the document asked for; null where there was none. */
  readonly images: Readonly<Record<string, string | null>>;
  readonly digest: string;
  readonly edition?: string | undefined;
  /** `Folder.stamp` of the PDF, when it could be had. */
  readonly stamp?: string | undefined;
}

/** What earlier runs printed into a folder, and of what: kept for the user, and true only while the files are the same. */
export class PrintedDocuments {
  readonly #folder: Folder;
  readonly #context: PrintContext;
  readonly #key: string;
  readonly #surroundings: string;
  readonly #known: Map<string, Printed>;
  readonly #imageDigests = new Map<string, string | null>();
  #isChanged = false;

  private constructor(folder: Folder, context: PrintContext, key: string, surroundings: string) {
    this.#folder = folder;
    this.#context = context;
    this.#key = key;
    this.#surroundings = surroundings;
    const kept = readKept(context.world.cache, this.#name, this.#key) as [string, Printed][] | undefined;
    this.#known = new Map(kept);
  }

  /** What is known of the PDFs in `folder`, as far as they were made by this program and browser. */
  static async in(folder: Folder, context: PrintContext): Promise<PrintedDocuments> {
    const { world, workspace, catalogue, printing } = context;
    const { cache, templates, env } = world;
    const key = [cache.program, await printing.identify(), env.SOURCE_DATE_EPOCH ?? ''];
    const surroundings = [
      catalogue.language,
      officeText(workspace),
      ...filesIn(templates, 'documents'),
      ...filesIn(workspace.folder, 'templates/documents'),
    ];
    return new PrintedDocuments(folder, context, cache.digest(key.join('\n')), cache.digest(surroundings.join('\n')));
  }

  /** Whether the PDF stands there as it was printed, and would be printed the same again. */
  isCurrent(order: PrintOrder): boolean {
    const printed = this.#known.get(order.name);
    if (printed?.key !== this.#keyOf(order) || !this.#isIntact(order.name, printed)) return false;
    return Object.entries(printed.images).every(([path, digest]) => this.#imageDigest(path) === digest);
  }

  /** Whether the PDF stands there as it was printed from this very HTML; from now on it is current then. */
  looksTheSame(order: PrintOrder, html: string, images: ReadonlySet<string>): boolean {
    const printed = this.#known.get(order.name);
    if (printed === undefined || printed.content !== this.#contentOf(order, html)) return false;
    if (!this.#isIntact(order.name, printed)) return false;
    this.#put(order, { ...printed, images: this.#digestsOf(images) });
    return true;
  }

  /** Whether the document was ever printed here. */
  knows({ name }: PrintOrder): boolean {
    return this.#known.has(name);
  }

  /** Whether the file stands there in another edition. */
  isOfOtherEdition({ name, edition }: PrintOrder): boolean {
    const printed = this.#known.get(name);
    return printed !== undefined && printed.edition !== edition && this.#isIntact(name, printed);
  }

  /** The assets, and which images a document asks of them from now on. */
  watch(assets: DocumentAssets): { readonly assets: DocumentAssets; readonly images: ReadonlySet<string> } {
    const images = new Set<string>();
    const image = (path: string) => {
      images.add(path);
      return assets.image(path);
    };
    return { assets: { ...assets, image }, images };
  }

  add(order: PrintOrder, html: string, images: ReadonlySet<string>, pdf: Uint8Array): void {
    const digest = this.#context.world.cache.digest(pdf);
    this.#put(order, { content: this.#contentOf(order, html), images: this.#digestsOf(images), digest });
  }

  keep(): void {
    if (this.#isChanged) keep(this.#context.world.cache, this.#name, this.#key, [...this.#known]);
  }

  #put(order: PrintOrder, printed: Omit<Printed, 'key'>): void {
    this.#known.set(order.name, { ...printed, key: this.#keyOf(order), edition: order.edition });
    this.#isChanged = true;
  }

  #keyOf({ key }: PrintOrder): string {
    return this.#context.world.cache.digest(`${this.#surroundings}\n${key}`);
  }

  #contentOf({ date }: PrintOrder, html: string): string {
    return this.#context.world.cache.digest(`${date}\n${html}`);
  }

  #digestsOf(images: ReadonlySet<string>): Printed['images'] {
    return Object.fromEntries([...images].map((path) => [path, this.#imageDigest(path)]));
  }

  get #name(): string {
    return `pdf-${this.#context.world.cache.digest(this.#folder.path).slice(0, 16)}.json`;
  }

  /** A file whose stamp is the same is not read again. */
  #isIntact(name: string, printed: Printed): boolean {
    const file = `${name}.pdf`;
    if (this.#folder.kind(file) !== 'file') return false;
    const stamp = this.#folder.stamp(file);
    if (stamp !== undefined && stamp === printed.stamp) return true;
    if (this.#context.world.cache.digest(this.#folder.read(file)) !== printed.digest) return false;
    this.#isChanged ||= stamp !== undefined;
    this.#known.set(name, { ...printed, stamp });
    return true;
  }

  #imageDigest(path: string): string | null {
    const { folder } = this.#context.workspace;
    const known = this.#imageDigests.get(path);
    if (known !== undefined) return known;
    const digest = folder.isPlainFile(path) ? this.#context.world.cache.digest(folder.read(path)) : null;
    this.#imageDigests.set(path, digest);
    return digest;
  }
}

/** Every file below a folder, as text with its path before it. */
/** Path and text of every file below. */
export function filesIn(folder: Folder, path: string): string[] {
  return folder.list(path).flatMap(({ name, kind }) => {
    const inner = `${path}/${name}`;
    if (kind === 'folder') return filesIn(folder, inner);
    return kind === 'file' ? [`${inner}\n${new TextDecoder().decode(folder.read(inner))}`] : [];
  });
}
