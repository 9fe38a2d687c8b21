import type { Mailers } from '../ports/mailer.ts';

/** The mail adapter, loaded when a message is made: no other command pays for it. */
export const lazyMailers: Mailers = {
  connect: async (server) => (await import('./mail/smtp.ts')).connect(server),
  compose: async (message) => (await import('./mail/compose.ts')).compose(message),
};
