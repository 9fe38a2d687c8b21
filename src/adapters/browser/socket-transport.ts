import type { ConnectionTransport } from 'puppeteer';
import { loadWebSocket } from './puppeteer.ts';
import { within } from './timeout.ts';

/** As those of puppeteer. */
const SETTINGS = {
  perMessageDeflate: false,
  allowSynchronousEvents: false,
  followRedirects: true,
  maxPayload: 256 * 2 ** 20,
};

/**
 * Messages to and from a browser behind an address. Rejects when nobody answers there in time, and then holds no
 * connection any more: puppeteer's own would keep this process waiting for ever.
 */
export async function socketTransport(address: string, timeout: number): Promise<ConnectionTransport> {
  const WebSocket = loadWebSocket();
  const socket = new WebSocket(address, SETTINGS);
  const transport: ConnectionTransport = {
    send: (message) => socket.send(message),
    close: () => socket.terminate(),
  };
  socket.on('message', (message) => transport.onmessage?.(String(message)));
  socket.on('close', () => transport.onclose?.());
  const opened = new Promise((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  try {
    await within('launch', timeout, opened);
    return transport;
  } catch (error) {
    socket.terminate();
    throw error;
  }
}
