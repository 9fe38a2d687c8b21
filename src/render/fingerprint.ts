import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { describe } from './describe.ts';

/**
 * Findings as reports for code reviews tell them: the path from the root of the repository, to which `prefix` leads, one
 * text, and a fingerprint that is the same for the same finding, also when lines above it come and go.
 */
export function fingerprinted(diagnostics: readonly Diagnostic[], prefix: string, catalogue: Catalogue) {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { message, hint } = describe(diagnostic, catalogue);
    const path = prefix + diagnostic.file;
    const identity = `${diagnostic.code}:${path}:${message}`;
    const number = seen.get(identity) ?? 0;
    seen.set(identity, number + 1);
    return { ...diagnostic, path, text: `${message} ${hint}`, fingerprint: hash(`${identity}:${number}`) };
  });
}

/** 64-bit FNV-1a, in hexadecimal digits. */
function hash(text: string): string {
  let sum = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n);
  }
  return sum.toString(16).padStart(16, '0');
}
