import type { DocumentAssets } from '../documents/frame.ts';
import type { Folder } from '../ports/files.ts';
import { keep, readKept } from './kept-data.ts';
import { officeText } from './note-cache.ts';
import type { PrintContext, PrintOrder } from './print-documents.ts';

/** What a PDF was made of, and what came of it. */
interface Printed {
  readonly key: string;
  /** Digests of the images that the document asked for; null where there was none. */
  readonly images: Readonly<Record<string, string | null>>;
  readonly digest: string;
  /** `Folder.stamp` of the PDF, when it could be had. */
  readonly stamp?: string | undefined;
}

/** What earlier runs printed into a folder, and of what: kept for the user, and true only while the files are the same. */
export class PrintedDocuments {
  readonly #folder: Folder;
  readonly #context: PrintContext;
  readonly #key: string;
  readonly #known: Map<string, Printed>;
  readonly #imageDigests = new Map<string, string | null>();
  #isChanged = false;

  private constructor(folder: Folder, context: PrintContext, surroundings: string) {
    this.#folder = folder;
    this.#context = context;
    this.#key = surroundings;
    const kept = readKept(context.world.cache, this.#name, this.#key) as [string, Printed][] | undefined;
    this.#known = new Map(kept);
  }

  /** What is known of the PDFs in `folder`, as far as they were made by this program, office, templates and browser. */
  static async in(folder: Folder, context: PrintContext): Promise<PrintedDocuments> {
    const { world, workspace, catalogue, printing } = context;
    const { cache, templates } = world;
    const surroundings = [
      cache.program,
      catalogue.language,
      officeText(workspace),
      await printing.identify(),
      world.env.SOURCE_DATE_EPOCH ?? '',
      ...filesIn(templates, 'documents'),
      ...filesIn(workspace.folder, 'templates/documents'),
    ];
    return new PrintedDocuments(folder, context, cache.digest(surroundings.join('\n')));
  }

  /** Whether the PDF stands there as it was printed, and would be printed the same again. */
  isCurrent({ name, key }: PrintOrder): boolean {
    const printed = this.#known.get(name);
    if (printed?.key !== key || !this.#isIntact(name, printed)) return false;
    return Object.entries(printed.images).every(([path, digest]) => this.#imageDigest(path) === digest);
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

  add({ name, key }: PrintOrder, pdf: Uint8Array, images: ReadonlySet<string>): void {
    const digests = [...images].map((path) => [path, this.#imageDigest(path)] as const);
    const digest = this.#context.world.cache.digest(pdf);
    this.#known.set(name, { key, images: Object.fromEntries(digests), digest });
    this.#isChanged = true;
  }

  keep(): void {
    if (this.#isChanged) keep(this.#context.world.cache, this.#name, this.#key, [...this.#known]);
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
function filesIn(folder: Folder, path: string): string[] {
  return folder.list(path).flatMap(({ name, kind }) => {
    const inner = `${path}/${name}`;
    if (kind === 'folder') return filesIn(folder, inner);
    return kind === 'file' ? [`${inner}\n${new TextDecoder().decode(folder.read(inner))}`] : [];
  });
}
