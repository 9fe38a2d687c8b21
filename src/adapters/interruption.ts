/** Aborted when the person presses Ctrl-C or the system asks to end; asked again, the program ends at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  const abort = () => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, abort);
  return controller.signal;
}
