import type { Config } from '../config/config.ts';
import { kindOf, regionOf } from '../config/region.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Party } from '../notes/directory.ts';

/** To whom a letter is addressed. */
export interface Addressee {
  /** Position, then office where the position does not name it. */
  readonly lines: readonly string[];
  /** Through whom it goes, on paper. */
  readonly through: string | undefined;
}

/** A council writes to the offices of its region through the region's head; whether one of them is meant, a person knows. */
export function addresseeOf(
  receiver: Party,
  { office }: Pick<Config, 'office'>,
  { ownerDocuments }: Pick<Catalogue, 'ownerDocuments'>,
): Addressee {
  const region = regionOf(office.name);
  const head = region && `${region.headTitle} ${region.short}`;
  const isThroughHead = kindOf(office.name) === 'dprd' && !receiver.external;
  const { name, short, position = name } = receiver;
  const isNamed = [name, short].some((it) => position.includes(it));
  return {
    lines: isNamed ? [position] : [position, name],
    through: isThroughHead ? ownerDocuments.through(head) : undefined,
  };
}

/** Where an answer goes: name and address of the office, and its address for mail. */
export function returnLines({ office, mail }: Pick<Config, 'office' | 'mail'>): string[] {
  return [office.name, office.address, mail?.from].filter((line) => line !== undefined);
}
