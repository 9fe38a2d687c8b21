import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebAnswer, WebRequest, WebServer } from '../ports/web-server.ts';
import { systemCode } from './browser/reason.ts';

/** Nobody but this machine can reach it. */
const address = '127.0.0.1';
/** Tried in turn; then whichever the system gives. */
const ports = [...Array.from({ length: 20 }, (_, index) => 8080 + index), 0];

/** Serves what `answer` says. Throws the error of the system where no port can be had. */
export async function openWebServer(answer: (request: WebRequest) => WebAnswer): Promise<WebServer> {
  const listeners = new Set<ServerResponse>();
  let last: string | undefined;
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(requestOf(request));
    response.writeHead(status, headers);
    if (body !== 'announcements') return void response.end(body);
    if (request.method === 'HEAD') return void response.end();
    listeners.add(response);
    response.once('close', () => listeners.delete(response));
    response.write(last === undefined ? ':\n\n' : eventOf(last));
  });
  const port = await listen(server);
  return {
    port,
    announce: (text) => {
      last = text;
      for (const response of listeners) response.write(eventOf(text));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function requestOf({ method = '', url = '', headers }: IncomingMessage): WebRequest {
  return { method, target: url, host: headers.host, kept: headers['if-none-match'] };
}

const eventOf = (text: string) => `retry: 1000\ndata: ${text}\n\n`;

async function listen(server: Server): Promise<number> {
  for (const port of ports) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, address, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if (port === 0 || !['EADDRINUSE', 'EACCES'].includes(systemCode(error) ?? '')) throw error;
    }
  }
  throw new Error('no port');
}
