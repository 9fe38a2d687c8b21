import { fileNameOf } from '../../shared/posix-path.ts';

/** Files that hold keys and passwords by their name; a sample without secrets may be kept. */
const secretNames = [
  /^\.env(?!.*\.(example|sample|contoh|template)$)(\..*)?$/i,
  /\.(pem|key|p12|pfx|jks|kdbx|ppk)$/i,
  /^id_(rsa|dsa|ecdsa|ed25519)/i,
  /^\.(netrc|pgpass|git-credentials|htpasswd)$/i,
  /(^|[^a-z])(passwords?|passwd|kata-?sandi|secrets?|tokens?|credentials?)([^a-z]|$)/i,
];

const secretContents = [
  /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/,
  /^[ \t]*(export +)?CATATAN_SMTP_PASSWORD[ \t]*[=:][ \t]*["']?[^\s"'#]/m,
];

/** Whether a file is kept out of the history for what it is called. Notes are called after their meeting, whatever it was about. */
export function isSecretName(path: string): boolean {
  if (isNotePath(path)) return false;
  return secretNames.some((pattern) => pattern.test(fileNameOf(path)));
}

/** Whether a file holds a private key or the password of the mail server. */
export function holdsSecret(text: string): boolean {
  return secretContents.some((pattern) => pattern.test(text));
}

/** Whether a path of the notebook is that of a note. */
export function isNotePath(path: string): boolean {
  return /^\d{4}\/[^/]+\.md$/i.test(path);
}
