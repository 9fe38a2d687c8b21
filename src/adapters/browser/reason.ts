/** What went wrong, as the system said it: one line without the troubleshooting advice of libraries. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = text.split('\n').find((part) => part.trim() !== '');
  return (line ?? 'unknown').trim().slice(0, 400);
}

/** The code of a system error (`ENOENT` …); undefined for every other value. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
