import { createHash } from 'node:crypto';

/** SHA-256 of a content, in 64 hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of a content, in 43 characters. */
export function digest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('base64url');
}
