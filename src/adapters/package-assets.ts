import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A file that an installed package carries, by `package/path`: fonts. */
export function readPackageAsset(name: string): Uint8Array {
  return readFileSync(require.resolve(name));
}
