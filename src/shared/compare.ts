/** Order by code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order like `compareText`, with digits by value: R2 before R10. */
export function compareNatural(a: string, b: string): number {
  return natural.compare(a, b) || compareText(a, b);
}

const natural = new Intl.Collator('en', { numeric: true });
