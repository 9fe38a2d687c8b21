const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const actions = new Set<() => void>();
let signalled = false;

/** Whether a signal has told the process to end: nothing is to be started any more. */
export function interrupted(): boolean {
  return signalled;
}

/**
 * Runs `action` when the process ends or is told to end by a signal, the newest action first. The answer takes it back.
 * Where nobody else listens to the signal, it then ends the process as it would have done without us.
 */
export function atExit(action: () => void): () => void {
  if (actions.size === 0) listen();
  actions.add(action);
  return () => {
    if (actions.delete(action) && actions.size === 0) unlisten();
  };
}

function listen(): void {
  process.on('exit', runAll);
  for (const signal of SIGNALS) process.on(signal, onSignal);
}

function unlisten(): void {
  process.off('exit', runAll);
  for (const signal of SIGNALS) process.off(signal, onSignal);
}

function runAll(): void {
  for (const action of [...actions].reverse()) action();
  actions.clear();
  unlisten();
}

function onSignal(signal: NodeJS.Signals): void {
  signalled = true;
  runAll();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
