import { Failure } from '../diagnostics/failure.ts';

/** What `--base-url` says: an address that pages can be found under. Throws `Failure` `usage-option-value` for any other. */
export function siteAddress(address: string | undefined): string | undefined {
  if (address === undefined || (/^https?:\/\/[^\s"'<>]+$/i.test(address) && URL.canParse(address))) return address;
  const allowed = ['https://…', 'http://…'];
  throw new Failure('usage-option-value', { option: '--base-url', value: address, allowed, suggestion: undefined });
}
