import { hash } from 'node:crypto';

/** SHA-256 of a content, in 64 hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex');
}

/** SHA-256 of a content, in 43 characters. */
export function digest(content: Uint8Array | string): string {
  return hash('sha256', content, 'base64url');
}
