import { type BodyTargets, plainBody, renderBodyExactly } from '../markup/body-html.ts';
import type { Cache } from '../ports/cache.ts';
import { keep, readKept } from './kept-data.ts';

/** HTML of a body, and where its links and images led. */
interface KeptBody {
  readonly html: string;
  readonly links: readonly Answer[];
  readonly images: readonly Answer[];
}

/** An address as the body has it, and where it leads; null where that is nowhere. */
type Answer = readonly [url: string, target: string | null];

/** HTML of bodies by their content: what is not plain is costly to make, and hardly ever changes. */
export class KeptBodies {
  readonly #cache: Cache;
  readonly #name: string;
  readonly #key: string;
  readonly #before: ReadonlyMap<string, KeptBody>;
  readonly #now = new Map<string, KeptBody>();

  /** @param place tells the bodies of one notebook from those of others */
  constructor(cache: Cache, place: string) {
    this.#cache = cache;
    this.#name = `bodies-${cache.digest(place).slice(0, 16)}.json`;
    this.#key = cache.digest(cache.program);
    this.#before = new Map(readKept(cache, this.#name, this.#key) as [string, KeptBody][] | undefined);
  }

  /** As `renderBody`. `targets` must give equal answers for equal bodies, as far as they are told by their answers. */
  render(body: string, targets: BodyTargets): string {
    const plain = plainBody(body, targets);
    if (plain !== undefined) return plain;
    const digest = this.#cache.digest(body);
    const known = this.#now.get(digest) ?? this.#before.get(digest);
    const kept = known !== undefined && holds(known, targets) ? known : make(body, targets);
    this.#now.set(digest, kept);
    return kept.html;
  }

  /** Keeps what was asked for since. `isWhole`: everything was asked for, and the rest is let go. */
  keep(isWhole: boolean): void {
    if (!isWhole) for (const [digest, kept] of this.#before) if (!this.#now.has(digest)) this.#now.set(digest, kept);
    const isSame = [...this.#now].every(([digest, kept]) => this.#before.get(digest) === kept);
    if (!isSame || this.#now.size !== this.#before.size) keep(this.#cache, this.#name, this.#key, [...this.#now]);
  }
}

function holds({ links, images }: KeptBody, targets: BodyTargets): boolean {
  return (
    links.every(([url, target]) => (targets.link(url) ?? null) === target) &&
    images.every(([url, target]) => (targets.image(url) ?? null) === target)
  );
}

function make(body: string, targets: BodyTargets): KeptBody {
  const [links, images]: [Answer[], Answer[]] = [[], []];
  const watch = (ask: (url: string) => string | undefined, answers: Answer[]) => (url: string) => {
    const target = ask(url);
    answers.push([url, target ?? null]);
    return target;
  };
  const watched = { link: watch(targets.link, links), image: watch(targets.image, images) };
  return { html: renderBodyExactly(body, watched), links, images };
}
