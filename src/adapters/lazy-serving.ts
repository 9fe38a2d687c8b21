import type { Watcher } from '../ports/watcher.ts';
import type { WebServers } from '../ports/web-server.ts';

/** Server and watcher, loaded when a site is served or watched: no other command pays for them. */
export const lazyWebServers: WebServers = {
  open: async (answer) => (await import('./web-server.ts')).openWebServer(answer),
};

export const lazyWatcher: Watcher = {
  watch: async (folder, isIgnored) => (await import('./watcher.ts')).watch(folder, isIgnored),
};
