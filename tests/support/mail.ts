import { readFileSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { MailMessage, MailServer } from '../../src/ports/mailer.ts';

/** A small message that tests change in one point. */
export const message = {
  id: '2026-01-20-jalan-sei-batu.dinas-pupr.1@setwan.muaratirta.go.id',
  time: Date.UTC(2026, 0, 21, 2, 3, 4),
  from: { name: 'Sekretariat DPRD', address: 'setwan@muaratirta.go.id' },
  to: { name: 'Dinas PUPR', address: 'pupr@muaratirta.go.id' },
  subject: 'Notulen rapat',
  text: 'Dengan hormat,\n\nterlampir notulen rapat.\n',
  attachments: [],
} satisfies MailMessage;

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly content: Buffer;
}

/** Key and certificate of `0.0.0.0` (`host`) or of another name, each its own authority. */
export function certificate(name: 'host' | 'other') {
  const text = readFileSync(new URL(`../fixtures/tls/${name}.pem`, import.meta.url), 'utf8');
  return { key: text, cert: text };
}

export const answer = (responseCode: number, text = 'begitulah') => Object.assign(new Error(text), { responseCode });

/** A mail server on this machine that takes everything; `options` change that. */
export async function startMailServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const count = { connections: 0, most: 0 };
  const server = new SMTPServer({
    ...certificate('host'),
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 1,
    onData: async (stream, { envelope }, done) => {
      const content = await buffer(stream);
      const to = envelope.rcptTo.map(({ address }) => address);
      received.push({ from: envelope.mailFrom ? envelope.mailFrom.address : '', to, content });
      done();
    },
    ...options,
  });
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)));
    count.connections += 1;
    count.most = Math.max(count.most, sockets.size);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  /** Every connection is gone at once. */
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    count,
    drop,
    close: async () => {
      drop();
      await new Promise((resolve) => server.server.close(resolve));
    },
  };
}

export const serverAt = (port: number, changes: Partial<MailServer> = {}): MailServer => ({
  host: '127.0.0.1',
  port,
  user: undefined,
  password: undefined,
  perMinute: 1e9,
  ...changes,
});
