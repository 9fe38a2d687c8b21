import type { Problem } from '../../production/site-trouble.ts';

/** Where what reloads pages is served: no file of a site is called so. */
export const liveFolder = '/@catatan/';
/** What pages listen to. */
export const announcements = 'kabar';

export interface LiveFile {
  readonly content: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** What pages are told after every build. */
export interface Announcement {
  /** Of the last site that could be built: a page of another one reloads. */
  readonly version: string;
  readonly problem: Problem | undefined;
}

/** A worker has the policy that it is sent with: so that of the pages need not let them speak to anybody. */
const policies: Readonly<Record<string, string>> = {
  'live.js': "default-src 'none'",
  'live-worker.js': "default-src 'none'; connect-src 'self'",
};

/** The files behind live pages, from the shipped templates. */
export function liveFiles(read: (path: string) => Uint8Array): (name: string) => LiveFile | undefined {
  return (name) => {
    const policy = Object.hasOwn(policies, name) ? policies[name] : undefined;
    if (policy === undefined) return undefined;
    return { content: read(`serve/${name}`), headers: { 'content-security-policy': policy } };
  };
}

/** A page that lets no script load: a server's answer to what does not exist. */
const scriptless =
  /(<meta http-equiv="Content-Security-Policy" content="default-src (?:'|&#x27;)none(?:'|&#x27;);)(?![^"]*script-src)/;

/** The page with the script that reloads it; only what is sent has it, never the file. */
export function withLiveScript(html: string, version: string): string {
  const script = `<script src="${liveFolder}live.js?versi=${version}" defer></script>`;
  return html.replace(scriptless, "$1 script-src 'self';").replace('</head>', `${script}</head>`);
}
