import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer';

/** Messages to and from a browser over its file descriptors 3 and 4: no port that others on the machine could reach. */
export function pipeTransport(child: ChildProcess): ConnectionTransport {
  const to = child.stdio[3] as Writable;
  const from = child.stdio[4] as Readable;
  const transport: ConnectionTransport = {
    send: (message) => void to.write(`${message}\0`),
    close: () => void to.end(),
  };
  const take = splitter((message) => transport.onmessage?.(message));
  from.on('data', take);
  from.on('close', () => transport.onclose?.());
  // A browser that dies breaks its pipes; that it died is known from its end.
  for (const stream of [to, from]) stream.on('error', () => {});
  return transport;
}

/** Cuts a stream of bytes at every NUL. A message is handed over in a turn of its own, as puppeteer expects. */
function splitter(deliver: (message: string) => void): (chunk: Buffer) => void {
  let pending: Buffer[] = [];
  return (chunk) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      pending.push(chunk.subarray(start, end));
      const message = Buffer.concat(pending).toString();
      setImmediate(() => deliver(message));
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  };
}
