import type { Config } from '../config/config.ts';
import { type FollowUp, hasDeadlineAhead } from '../follow-ups/follow-up.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Party } from '../notes/directory.ts';
import type { MailAttachment, MailMessage } from '../ports/mailer.ts';
import type { World } from '../ports/world.ts';
import { renderReportIcs } from '../render/report-ics.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { MailRoom } from './mail-room.ts';
import type { Register } from './open-register.ts';

interface HeadContext {
  readonly register: Register;
  readonly world: Pick<World, 'sha256' | 'clock'>;
}

/**
 * Head of a message to a stakeholder.
 * @param about what the message is about: of equal ones the ids are equal, so that who gets it twice sees that it is one
 */
export function mailHead(
  receiver: Party,
  about: readonly unknown[],
  { from }: Pick<MailRoom, 'from'>,
  { register, world }: HeadContext,
): Pick<MailMessage, 'id' | 'time' | 'from' | 'to'> {
  const code = world.sha256(JSON.stringify(about)).slice(0, 32);
  return {
    id: `${code}@${from?.address.replace(/^.*@/, '') ?? 'catatan.invalid'}`,
    time: world.clock.now(),
    from,
    to: { name: receiver.position ?? receiver.name, address: register.directory.mailOf(receiver.id) ?? '' },
  };
}

interface CalendarInput {
  readonly items: readonly FollowUp[];
  readonly receiver: Party;
  readonly asOf: IsoDate;
  readonly config: Config;
  readonly catalogue: Catalogue;
}

/** The receiver's deadlines as a calendar; nothing where there are none. */
export function calendarAttachment({ items, receiver, asOf, config, catalogue }: CalendarInput): MailAttachment[] {
  const open = items.filter(hasDeadlineAhead);
  if (open.length === 0) return [];
  const calendar = { catalogue, office: config.office.name, whose: receiver.name, timezone: config.timezone, asOf };
  const content = renderReportIcs(open, calendar);
  return [{ name: 'tenggat.ics', type: 'text/calendar; charset=utf-8', content }];
}
