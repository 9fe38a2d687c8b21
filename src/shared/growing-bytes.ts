const encoder = new TextEncoder();

/** Texts and bytes in one piece of memory, which doubles when it is full. */
export class GrowingBytes {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  /** @param room bytes that are expected */
  constructor(room: number) {
    this.#bytes = new Uint8Array(Math.max(room, 1024));
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a text in UTF-8. */
  addText(text: string): void {
    // A unit of UTF-16 takes at most three bytes.
    this.#makeRoom(text.length * 3);
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  add(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was added so far: a view, good until more is added. */
  get content(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Lets go of what was added, not of the memory. */
  clear(): void {
    this.#length = 0;
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.content);
    this.#bytes = larger;
  }
}
