import { createServer, type Server, type Socket } from 'node:net';
import tls from 'node:tls';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import type { SMTPServerOptions } from 'smtp-server';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { compose } from '../../src/adapters/mail/compose.ts';
import { createSender } from '../../src/adapters/mail/smtp.ts';
import type { MailMessage, MailServer } from '../../src/ports/mailer.ts';
import { answer, certificate, message, serverAt, startMailServer } from '../support/mail.ts';

const patience = { connecting: 4000, answering: 4000, waits: [10, 20] };
/** Short where the test waits for it alone: a busy machine takes its time for all else. */
const impatienceAt = (place: string) => ({ ...patience, [place === 'greeting' ? 'connecting' : 'answering']: 500 });

const closing: (() => unknown)[] = [];
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(options: SMTPServerOptions = {}) {
  const server = await startMailServer(options);
  closing.push(server.close);
  return server;
}

function senderTo(server: MailServer, times = patience) {
  const sender = createSender(server, times);
  closing.push(() => sender.close());
  return sender;
}

/** Bytes, after everything that nobody holds was let go of. */
function usedMemory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const numbered = (index: number): MailMessage => ({
  ...message,
  id: `${index}@setwan`,
  to: { name: `Penerima ${index}`, address: `penerima-${index}@muaratirta.go.id` },
});

/** A server that says what `reply` makes of each piece of text, and how many came; nothing where it is undefined. */
async function startTalker(reply: (text: string, socket: Socket) => string | undefined, greeting = '220 uji\r\n') {
  const heard: string[] = [];
  const server: Server = createServer((socket) => {
    socket.on('error', () => {});
    if (greeting !== '') socket.write(greeting);
    socket.on('data', (data) => {
      heard.push(data.toString());
      const text = reply(data.toString(), socket);
      if (text !== undefined && !socket.destroyed) socket.write(text);
    });
    closing.push(() => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return { port: (server.address() as { port: number }).port, heard };
}

describe('a message', () => {
  it('arrives as it was composed, at its receiver alone', async () => {
    const server = await start();
    const pdf = Uint8Array.from({ length: 50_000 }, (_, index) => (index * 31) % 256);
    const ics =
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Batas – é\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    const full = {
      ...message,
      from: { name: 'Sekretariat DPRD, “Muara Tirta”', address: message.from.address },
      subject: `Notulen é – “kutip” 🚧 ${'ruas jalan Sei Batu dan sekitarnya '.repeat(8)}`.trim(),
      text: `Dengan hormat,\n\né – “kutip” 🚧\n.\n..titik\n${'panjang '.repeat(500)}\n`,
      attachments: [
        { name: 'Notulen é (1).pdf', type: 'application/pdf', content: pdf },
        { name: 'tindak lanjut.ics', type: 'text/calendar; charset=utf-8', content: ics },
      ],
    } satisfies MailMessage;
    expect(await senderTo(serverAt(server.port)).send(full)).toEqual({ state: 'sent' });
    const [received] = server.received;
    expect(received).toMatchObject({ from: full.from.address, to: [full.to.address] });
    expect(`X-Unsent: 1\r\n${received?.content}`).toBe(Buffer.from(await compose(full)).toString());
    const parsed = await PostalMime.parse(received?.content ?? '');
    expect(parsed).toMatchObject({
      from: full.from,
      to: [full.to],
      subject: full.subject,
      text: `${full.text}\n`,
      date: '2026-01-21T02:03:04.000Z',
      messageId: `<${full.id}>`,
    });
    expect(Buffer.from(parsed.attachments[0]?.content as ArrayBuffer).equals(pdf)).toBe(true);
    const calendar = new TextDecoder().decode(parsed.attachments[1]?.content as ArrayBuffer);
    const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe('Batas – é');
  });

  it('goes nowhere without a sender', async () => {
    const server = await start();
    const outcome = await senderTo(serverAt(server.port)).send({ ...message, from: undefined });
    expect([outcome.state, server.count.connections]).toEqual(['failed', 0]);
  });

  it.each(['a@b.id\r\nRCPT TO:<c@d.id>', 'a@b.id,c@d.id', 'x <a@b.id>', 'a@b.id>\r\nDATA', ''])(
    'goes nowhere for the address %j',
    async (address) => {
      const server = await start();
      const sender = senderTo(serverAt(server.port));
      const problem = { state: 'failed', problem: 'receiver' };
      expect(await sender.send({ ...message, to: { name: 'x', address } })).toMatchObject(problem);
      expect(server.count.connections).toBe(0);
    },
  );

  const long = process.env.CATATAN_LONG === '1';
  it('goes with many others, each once, over three connections', { timeout: 120_000 }, async () => {
    const arrived: string[] = [];
    const server = await start({
      onData: (stream, { envelope }, done) => {
        arrived.push(...envelope.rcptTo.map(({ address }) => address));
        stream.on('end', () => done()).resume();
      },
    });
    const sender = senderTo(serverAt(server.port));
    const attachments = () => [{ name: 'a.pdf', type: 'application/pdf', content: new Uint8Array(50_000) }];
    const heap: number[] = [];
    const rounds = long ? 10 : 3;
    for (let round = 0; round < rounds; round += 1) {
      const indexes = Array.from({ length: 100 }, (_, index) => round * 100 + index);
      const sent = indexes.map((index) => sender.send({ ...numbered(index), attachments: attachments() }));
      expect((await Promise.all(sent)).every(({ state }) => state === 'sent')).toBe(true);
      if (long) heap.push(usedMemory());
    }
    expect(arrived.sort()).toEqual(
      Array.from({ length: rounds * 100 }, (_, index) => numbered(index).to.address).sort(),
    );
    expect(server.count).toEqual({ connections: 3, most: 3 });
    if (long) expect((heap.at(-1) ?? 0) - (heap[1] ?? 0)).toBeLessThan(5e6);
  });

  it('waits for its turn where the server takes few in a minute', async () => {
    const server = await start();
    const sender = senderTo(serverAt(server.port, { perMinute: 150 }));
    const started = performance.now();
    const times: number[] = [];
    await Promise.all(
      Array.from({ length: 5 }, async (_, index) => {
        await sender.send(numbered(index));
        times.push(performance.now() - started);
      }),
    );
    expect(server.received).toHaveLength(5);
    times.forEach((time, index) => {
      expect(time).toBeGreaterThanOrEqual(index * 400 - 5);
      expect(time).toBeLessThan(index * 400 + 1500);
    });
  });
});

describe.concurrent('a server that does not take a message', () => {
  /** Its outcome, and how often the server was asked for what. */
  async function outcomeWith(options: SMTPServerOptions, times = patience) {
    const server = await start(options);
    return { outcome: await senderTo(serverAt(server.port), times).send(message), server };
  }

  it('is not there', async () => {
    const server = await startMailServer();
    await server.close();
    const sender = senderTo(serverAt(server.port));
    const outcome = await sender.send(message);
    expect(outcome).toMatchObject({
      state: 'failed',
      problem: 'unreachable',
      answer: expect.stringMatching('REFUSED'),
    });
    expect(await Promise.all([sender.send(message), sender.send(message)])).toEqual([outcome, outcome]);
  });

  it('has no address', async () => {
    const server = { ...serverAt(25), host: 'tidak-ada.invalid' };
    expect(await senderTo(server).send(message)).toMatchObject({ state: 'failed', problem: 'unreachable' });
  });

  it.each([false, true])('puts it off, and takes it then (one command at a time: %s)', async (hidePIPELINING) => {
    let asked = 0;
    const { outcome, server } = await outcomeWith({
      hidePIPELINING,
      onRcptTo: (_, __, done) => {
        asked += 1;
        done(asked < 3 ? answer(450) : null);
      },
    });
    expect([outcome.state, asked, server.received.length]).toEqual(['sent', 3, 1]);
  });

  type Done = (error?: Error | null) => void;
  const at = {
    greeting: (reply: (done: Done) => void): SMTPServerOptions => ({ onConnect: (_, done) => reply(done) }),
    MAIL: (reply: (done: Done) => void): SMTPServerOptions => ({ onMailFrom: (_, __, done) => reply(done) }),
    RCPT: (reply: (done: Done) => void): SMTPServerOptions => ({ onRcptTo: (_, __, done) => reply(done) }),
    content: (reply: (done: Done) => void): SMTPServerOptions => ({
      onData: (stream, _, done) => stream.on('end', () => reply(done)).resume(),
    }),
  };

  it.each<[keyof typeof at, number, string, number]>([
    ['greeting', 421, 'later', 3],
    ['greeting', 554, 'refused', 1],
    ['MAIL', 451, 'later', 3],
    ['MAIL', 421, 'later', 3],
    ['MAIL', 530, 'login', 1],
    ['MAIL', 550, 'refused', 1],
    ['RCPT', 450, 'later', 3],
    ['RCPT', 550, 'receiver', 1],
    ['content', 452, 'later', 3],
    ['content', 421, 'later', 3],
    ['content', 554, 'refused', 1],
  ])('answers at %s with %d: %s, asked %d times', async (place, code, problem, times) => {
    const ends = [false, true].map(async (hidePIPELINING) => {
      let asked = 0;
      const refusal = at[place]((done) => {
        asked += 1;
        done(answer(code, `alasan\r\n\u202E${'é'.repeat(300)}`));
      });
      const { outcome } = await outcomeWith({ ...refusal, hidePIPELINING });
      return { outcome, asked };
    });
    for (const { outcome, asked } of await Promise.all(ends)) {
      expect(outcome).toMatchObject({ state: 'failed', problem, answer: expect.stringMatching(`^${code}.*alasan`) });
      expect('answer' in outcome && outcome.answer).toMatch(/^[^\p{Cc}\u202E]{20,200}$/u);
      expect(asked).toBe(times);
    }
  });

  it('keeps the connection for the next message after it refused one', async () => {
    const server = await start({
      onRcptTo: ({ address }, _, done) => done(address.startsWith('x') ? answer(550) : null),
    });
    const sender = senderTo(serverAt(server.port));
    const refused = { ...message, to: { name: '', address: 'x@muaratirta.go.id' } };
    expect(await sender.send(refused)).toMatchObject({ problem: 'receiver' });
    expect(await sender.send(message)).toEqual({ state: 'sent' });
    expect(server.count.connections).toBe(1);
  });

  it.each<[keyof typeof at, string, number]>([
    ['greeting', 'unreachable', 3],
    ['MAIL', 'unreachable', 3],
    ['RCPT', 'unreachable', 3],
    ['content', 'unknown', 1],
  ])('goes away at %s: %s, asked %d times', async (place, end, times) => {
    let asked = 0;
    const server = await start(
      at[place](() => {
        asked += 1;
        server.drop();
      }),
    );
    const outcome = await senderTo(serverAt(server.port)).send(message);
    expect('problem' in outcome ? outcome.problem : outcome.state).toBe(end);
    expect(asked).toBe(times);
  });

  it.each<[keyof typeof at, string, number]>([
    ['greeting', 'silent', 3],
    ['MAIL', 'silent', 3],
    ['RCPT', 'silent', 3],
    ['content', 'unknown', 1],
  ])('says nothing at %s: %s, asked %d times', async (place, end, times) => {
    let asked = 0;
    const silence = at[place](() => {
      asked += 1;
    });
    const { outcome } = await outcomeWith(silence, impatienceAt(place));
    expect('problem' in outcome ? outcome.problem : outcome.state).toBe(end);
    expect(asked).toBe(times);
  });

  it('goes away in the middle of a message', async () => {
    const replies = ['250-uji\r\n250 SIZE\r\n', '250 ok\r\n', '250 ok\r\n', '354 ya\r\n'];
    const server = await startTalker((_, socket) => {
      const reply = replies.shift();
      if (reply === undefined) socket.destroy();
      return reply;
    });
    const attachments = [{ name: 'a.pdf', type: 'application/pdf', content: new Uint8Array(8_000_000) }];
    const outcome = await senderTo(serverAt(server.port)).send({ ...message, attachments });
    expect(outcome.state).toBe('unknown');
    expect(server.heard.filter((text) => text.startsWith('MAIL'))).toHaveLength(1);
  });

  it('went away while nothing was to be sent', async () => {
    const server = await start();
    const sender = senderTo(serverAt(server.port));
    await sender.send(numbered(1));
    server.drop();
    expect(await sender.send(numbered(2))).toEqual({ state: 'sent' });
    expect(server.received).toHaveLength(2);
  });

  it('takes less than the message', async () => {
    const { outcome, server } = await outcomeWith({ size: 100 });
    expect(outcome).toMatchObject({ state: 'failed', problem: 'refused' });
    expect(server.count.connections).toBe(1);
  });

  it('speaks of something else', async () => {
    const server = await startTalker(() => undefined, 'HTTP/1.1 400 Bad Request\r\n\r\n');
    expect(await senderTo(serverAt(server.port)).send(message)).toMatchObject({ problem: 'unreachable' });
  });

  it('is left alone once the way to it was closed', async () => {
    const server = await start();
    const sender = senderTo(serverAt(server.port));
    const sent = Array.from({ length: 5 }, (_, index) => sender.send(numbered(index)));
    expect(await sent[0]).toEqual({ state: 'sent' });
    sender.close();
    expect(await sent[4]).toMatchObject({ state: 'failed', problem: 'unreachable' });
    expect(await sender.send(message)).toMatchObject({ state: 'failed', problem: 'unreachable' });
    expect(server.received.length).toBeLessThan(5);
  });
});

describe('a password', () => {
  const password = 'rahasia é "5%"';
  const login = { user: 'setwan', password };
  const base64 = (text: string) => Buffer.from(text).toString('base64');

  it.each(['PLAIN', 'LOGIN', 'CRAM-MD5'])('opens the server: %s', async (method) => {
    const server = await start({
      authOptional: false,
      authMethods: [method],
      onAuth: (auth, _, done) =>
        auth.username === 'setwan' && (auth.password === password || auth.validatePassword(password))
          ? done(null, { user: 1 })
          : done(answer(535)),
    });
    expect(await senderTo(serverAt(server.port, login)).send(message)).toEqual({ state: 'sent' });
  });

  it.each([
    ['PLAIN', `salah: ${password}, ${base64(`\0setwan\0${password}`)}`],
    ['LOGIN', `salah: ${base64(password)} ${'x'.repeat(160)}${password}`],
  ])('that is wrong is tried once for all messages, and never told: %s', async (method, text) => {
    let asked = 0;
    const server = await start({
      authMethods: [method],
      onAuth: (_, __, done) => {
        asked += 1;
        done(answer(535, text));
      },
    });
    const sender = senderTo(serverAt(server.port, login));
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => sender.send(numbered(index))));
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({
        state: 'failed',
        problem: 'login',
        answer: expect.stringMatching(/^535.*salah/),
      });
      const told = JSON.stringify(outcome);
      for (const secret of [password, 'rahasia', base64(password), base64(`\0setwan\0${password}`)]) {
        expect(told).not.toContain(secret.replace(/=+$/, ''));
      }
    }
    expect(asked).toBe(1);
  });

  it('may be wanted later', async () => {
    let asked = 0;
    const server = await start({
      onAuth: (_, __, done) => {
        asked += 1;
        if (asked === 1) done(answer(454));
        else done(null, { user: 1 });
      },
    });
    expect(await senderTo(serverAt(server.port, login)).send(message)).toEqual({ state: 'sent' });
  });

  it('is wanted where none is known', async () => {
    const server = await start({ authOptional: false });
    for (const known of [{}, { user: 'setwan' }]) {
      expect(await senderTo(serverAt(server.port, known)).send(message)).toMatchObject({ problem: 'login' });
    }
  });
});

/** This machine by an address that does not say so: the only servers that need no certificate are those that do. */
const remote = { host: '0.0.0.0', user: 'setwan', password: 'rahasia-sekali' };

describe('a server on another machine', () => {
  const trust = (...names: ('host' | 'other')[]) => {
    const open = tls.connect.bind(tls) as (options: tls.ConnectionOptions, listener: () => void) => tls.TLSSocket;
    const ca = names.map((name) => certificate(name).cert);
    vi.spyOn(tls, 'connect').mockImplementation(((options: tls.ConnectionOptions, listener: () => void) =>
      open({ ...options, ca }, listener)) as typeof tls.connect);
  };
  const login: SMTPServerOptions = { onAuth: (auth, _, done) => done(null, { user: auth.password }) };

  it.each(['250 uji\r\n', '250-uji\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME\r\n'])(
    'that offers no encryption is told nothing: %j',
    async (hello) => {
      const server = await startTalker((text) => (text.startsWith('EHLO') ? hello : '502 tidak\r\n'));
      const outcome = await senderTo(serverAt(server.port, remote)).send(message);
      expect(outcome).toMatchObject({ state: 'failed', problem: 'unencrypted' });
      expect(server.heard.join('')).toMatch(/^EHLO [^\r\n]+\r\nSTARTTLS\r\n$/);
    },
  );

  it('is told everything where its certificate is its own and trusted', async () => {
    trust('host');
    const server = await start({ ...certificate('host'), ...login });
    expect(await senderTo(serverAt(server.port, remote)).send(message)).toEqual({ state: 'sent' });
    expect(server.received).toHaveLength(1);
  });

  it.each<[string, () => void, 'host' | 'other']>([
    ['that nobody vouches for', () => {}, 'host'],
    ['of another name', () => trust('host', 'other'), 'other'],
  ])('is told nothing where it shows a certificate %s', async (_, prepare, name) => {
    prepare();
    let asked = 0;
    const onAuth: SMTPServerOptions['onAuth'] = (_auth, _session, done) => {
      asked += 1;
      done(null, { user: 1 });
    };
    const server = await start({ ...certificate(name), onAuth });
    const outcome = await senderTo(serverAt(server.port, remote)).send(message);
    expect(outcome).toMatchObject({ state: 'failed', problem: 'unencrypted' });
    expect([asked, server.received.length, server.count.connections]).toEqual([0, 0, 1]);
  });

  it('is spoken to encrypted from the first word on port 465', async () => {
    const server = await start({ ...certificate('host'), ...login, secure: true });
    const plain = await startTalker(() => undefined);
    const open = tls.connect.bind(tls) as (options: tls.ConnectionOptions, listener: () => void) => tls.TLSSocket;
    const outcomes = [];
    for (const [port, ca] of [
      [server.port, certificate('host').cert],
      [server.port, undefined],
      [plain.port, certificate('host').cert],
    ] as const) {
      vi.spyOn(tls, 'connect').mockImplementation(((options: tls.ConnectionOptions, listener: () => void) => {
        expect(options.port).toBe(465);
        return open({ ...options, port, ...(ca && { ca }) }, listener);
      }) as typeof tls.connect);
      outcomes.push(await senderTo(serverAt(465, remote)).send(message));
      vi.restoreAllMocks();
    }
    expect(outcomes.map((it) => ('problem' in it ? it.problem : it.state))).toEqual([
      'sent',
      'unencrypted',
      'unencrypted',
    ]);
    expect(plain.heard.join('')).not.toContain('EHLO');
  });
});

describe('a server on this machine', () => {
  it.each(['localhost', 'LOCALHOST', '127.0.0.1'])('needs no certificate, and no encryption: %s', async (host) => {
    const login: SMTPServerOptions = { allowInsecureAuth: true, onAuth: (_, __, done) => done(null, { user: 1 }) };
    for (const options of [login, { ...login, hideSTARTTLS: true }]) {
      const server = await start(options);
      expect(await senderTo(serverAt(server.port, { ...remote, host })).send(message)).toEqual({ state: 'sent' });
    }
  });
});
