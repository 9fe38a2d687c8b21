import type { DistributionItem, DistributionOverview } from '../distribution/overview.ts';

/** `report --distribution --format json`, version 1 of the contract. Holds no mail address. */
export function renderDistributionJson({ asOf, totals, items }: DistributionOverview): string {
  return `${JSON.stringify({ version: 1, asOf, totals, items: items.map(toJsonItem) }, null, 2)}\n`;
}

function toJsonItem(item: DistributionItem): object {
  const { id, data } = item.note;
  const { title, type, date, access, status } = data;
  const { held, copy } = item;
  return {
    note: { id, title, type, date, access, status },
    receiver: { id: item.receiver.id, name: item.receiver.name },
    role: item.role,
    openOwner: item.isOpenOwner,
    channel: item.channel,
    edition: item.edition,
    standing: item.standing,
    hindrance: item.hindrance ?? null,
    version: item.version ?? null,
    held: held === undefined ? null : { version: held.version ?? null, sent: held.sent, by: held.by ?? null },
    firstSent: item.firstSent ?? null,
    sent: item.sent ?? null,
    received: item.received ?? null,
    evidence: item.evidence ?? null,
    confirmedBy: item.confirmedBy ?? null,
    workingDaysToSend: item.workingDaysToSend ?? null,
    workingDaysToReceive: item.workingDaysToReceive ?? null,
    copy: copy === undefined ? null : `${copy.number}/${copy.of}`,
  };
}
