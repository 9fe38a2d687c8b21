/** Words that make an owner collective or nobody in particular. */
const vagueOwners: readonly RegExp[] = [
  /\b(terkait|yang bersangkutan)\b/,
  /\b(semua|seluruh|segenap|para|masing-masing|berbagai)\b/,
  /\b(kita|bersama|pengampu|leading sector|lainnya|dan lain-lain|dll)\b/,
  /^(opd|skpd|pd|perangkat daerah|instansi|pihak|dinas|pemerintah|pemda|pemkab|eksekutif|legislatif|masyarakat|tim)$/,
];

/** Whether `owner` names no single accountable body; hyphens count as blanks. */
export function isVagueOwner(owner: string): boolean {
  const words = owner.toLowerCase().replace(/[-_]+/g, ' ').trim();
  return vagueOwners.some((pattern) => pattern.test(words) || pattern.test(owner.toLowerCase()));
}
