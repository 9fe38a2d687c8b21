/** ` by Pimpinan DPRD`; nothing where it may not be told who. */
export function byWhom(by: string): string {
  return by === '' ? '' : ` by ${by}`;
}
