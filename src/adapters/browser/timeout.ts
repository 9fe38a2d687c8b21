type Phase = 'launch' | 'open' | 'load' | 'print';

/** A phase that did not end in time. */
export class PhaseTimeout extends Error {
  readonly phase: Phase;

  constructor(phase: Phase, milliseconds: number) {
    super(`${phase}: no answer within ${milliseconds} ms`);
    this.name = 'PhaseTimeout';
    this.phase = phase;
  }
}

/**
 * The result of `work`, or a `PhaseTimeout` after `milliseconds`.
 * What `work` does later is not looked at; its late rejection is never reported as unhandled.
 */
export async function within<T>(phase: Phase, milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new PhaseTimeout(phase, milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until `work` ends in whatever way, at most `milliseconds`. Never rejects. */
export async function settled(work: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work.then(ignore, ignore), limit]);
  clearTimeout(timer);
}

function ignore(): void {}
