import { isFailure } from '../../diagnostics/failure.ts';
import type { WebAnswer, WebRequest } from '../../ports/web-server.ts';
import { announcements, type LiveFile, liveFolder, withLiveScript } from './live.ts';

/** A site as it is served. */
export interface ServedSite {
  /** Where the site begins on its host, decoded, with `/` at both ends. */
  readonly start: string;
  /** Paths of the site's files: nothing else is handed out. */
  readonly files: ReadonlySet<string>;
  /** Reads a file of the site; undefined where it is a link or gone. */
  readonly read: (path: string) => Uint8Array | undefined;
  readonly sha256: (content: Uint8Array | string) => string;
  /** Of pages that reload by themselves: which build this is, and the files that do it. */
  readonly live: { readonly version: string; readonly file: (name: string) => LiveFile | undefined } | undefined;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

const always = {
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

/** Files that an office attached are shown, never run: of them only a PDF is left to the browser's own reader. */
const sealed = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" };

/**
 * What a browser gets. Only files of the site, and only under the names of this machine: a page of another host whose
 * name was made to lead here would otherwise read what is not published yet.
 */
export function answerRequest(request: WebRequest, site: ServedSite): WebAnswer {
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/i.test(request.host ?? '')) return plain(403, 'Host');
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'GET, HEAD', { allow: 'GET, HEAD' });
  const path = pathOf(request.target);
  if (path === undefined) return plain(400, 'Bad Request');
  const live = site.live === undefined ? undefined : liveAnswer(path, request, site, site.live.file);
  return live ?? fileAnswer(path, request, site);
}

/** The decoded path; undefined where it is none. */
function pathOf(target: string): string | undefined {
  try {
    const path = decodeURIComponent(target.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

function liveAnswer(
  path: string,
  request: WebRequest,
  site: ServedSite,
  file: (name: string) => LiveFile | undefined,
): WebAnswer | undefined {
  if (!path.startsWith(liveFolder)) return undefined;
  const name = path.slice(liveFolder.length);
  if (name === announcements) {
    return { status: 200, headers: { ...always, 'content-type': 'text/event-stream' }, body: 'announcements' };
  }
  const found = file(name);
  return found && content(request, site, found.content, { 'content-type': types.js ?? '', ...found.headers });
}

function fileAnswer(path: string, request: WebRequest, site: ServedSite): WebAnswer {
  const { start, files } = site;
  if (!path.startsWith(start)) {
    return path === '/' || `${path}/` === start ? redirect(start) : notFound(request, site);
  }
  const inside = path.slice(start.length);
  const named = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (files.has(`${named}/index.html`)) return redirect(`${path}/`);
  return (files.has(named) ? fileOf(named, request, site, 200) : undefined) ?? notFound(request, site);
}

function notFound(request: WebRequest, site: ServedSite): WebAnswer {
  const page = site.files.has('404.html') ? fileOf('404.html', request, site, 404) : undefined;
  if (page !== undefined) return page;
  const html = '<!doctype html><html lang="id"><head><title>404</title></head><body><p>404</p></body></html>';
  return plain(404, withLive(html, site), { 'content-type': types.html ?? '' });
}

function fileOf(path: string, request: WebRequest, site: ServedSite, status: number): WebAnswer | undefined {
  const bytes = site.read(path);
  if (bytes === undefined) return undefined;
  const type = types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
  const attached = path.startsWith('berkas/');
  const isPage = type === types.html && !attached;
  const body = isPage && site.live !== undefined ? withLive(new TextDecoder().decode(bytes), site) : bytes;
  const headers = { 'content-type': type, ...(attached && type !== types.pdf ? sealed : {}) };
  return content(request, site, body, headers, status);
}

function withLive(html: string, { live }: ServedSite): string {
  return live === undefined ? html : withLiveScript(html, live.version);
}

function content(
  request: WebRequest,
  { sha256 }: ServedSite,
  body: Uint8Array | string,
  headers: Readonly<Record<string, string>>,
  status = 200,
): WebAnswer {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const etag = `"${sha256(bytes).slice(0, 32)}"`;
  const known = (request.kept ?? '').split(',').map((mark) => mark.trim().replace(/^W\//, ''));
  if (status === 200 && known.includes(etag)) return { status: 304, headers: { ...always, etag }, body: '' };
  return { status, headers: { ...always, ...headers, etag, 'content-length': String(bytes.length) }, body: bytes };
}

function redirect(path: string): WebAnswer {
  const location = path.split('/').map(encodeURIComponent).join('/');
  return plain(302, location, { location });
}

function plain(status: number, body: string, headers: Readonly<Record<string, string>> = {}): WebAnswer {
  return { status, headers: { ...always, 'content-type': 'text/plain; charset=utf-8', ...headers }, body };
}

/** Reads files of the site, never through a link that leads elsewhere. */
export function siteReader(folder: {
  isPlainFile(path: string): boolean;
  read(path: string): Uint8Array;
}): (path: string) => Uint8Array | undefined {
  return (path) => {
    try {
      return folder.isPlainFile(path) ? folder.read(path) : undefined;
    } catch (error) {
      if (!isFailure(error)) throw error;
      return undefined;
    }
  };
}
