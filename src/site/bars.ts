/** A share drawn as a bar: lengths in a box that is `barLength` wide. */
export interface Bar {
  readonly length: number;
  readonly filled: number;
}

const barLength = 240;

/** Rounded to whole units; what is not nothing is never drawn as nothing. */
export function barOf(part: number, whole: number): Bar {
  const filled = whole === 0 ? 0 : Math.round((part / whole) * barLength);
  return { length: barLength, filled: part > 0 ? Math.max(filled, 2) : 0 };
}
