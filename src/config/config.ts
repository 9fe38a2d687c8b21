import { builtInTypes, type MeetingType } from './meeting-types.ts';
import type { UserConfig } from './schema.ts';

export type Paper = UserConfig['paper'];
export type RuleSetting = 'off' | 'warning' | 'error';

/** Lines above a document, with the logo and address that go with them. */
export interface Letterhead {
  readonly lines: readonly string[];
  readonly address: string | undefined;
  /** Path of an image in the notebook. */
  readonly logo: string | undefined;
}

/** The configuration with every default filled in. */
export interface Config extends Omit<UserConfig, 'types' | 'letterheads' | 'rules'> {
  readonly types: ReadonlyMap<string, MeetingType>;
  readonly letterheads: ReadonlyMap<string, Letterhead>;
  readonly defaultLetterhead: Letterhead;
  readonly rules: Readonly<Record<string, RuleSetting | undefined>>;
}

/** Fills in what follows from other values. */
export function resolveConfig(user: UserConfig): Config {
  const { office } = user;
  const fallback = { address: office.address, logo: office.logo };
  const letterheads = Object.entries(user.letterheads).map(
    ([key, { lines, address, logo }]) =>
      [key, { lines, address: address ?? fallback.address, logo: logo ?? fallback.logo }] as const,
  );
  return {
    ...user,
    types: resolveTypes(user.types),
    letterheads: new Map(letterheads),
    defaultLetterhead: { lines: office.letterhead ?? [office.name.toUpperCase()], ...fallback },
  };
}

function resolveTypes(adjusted: UserConfig['types']): ReadonlyMap<string, MeetingType> {
  const types = new Map(builtInTypes.map((type) => [type.key, type]));
  for (const [key, { name, access, sections, letterhead }] of Object.entries(adjusted)) {
    const base = types.get(key) ?? { key, name: key, access: 'terbuka' as const, mustBeOpen: false, sections: [] };
    types.set(key, {
      ...base,
      name: name ?? base.name,
      access: access ?? base.access,
      sections: sections ?? base.sections,
      ...(letterhead === undefined ? {} : { letterhead }),
    });
  }
  return types;
}

/** Millimetres of the papers in use; F4 is the regional office's 215 × 330, folio that of PermenPANRB 80/2012. */
export const paperSizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  F4: { width: 215, height: 330 },
  folio: { width: 210, height: 330 },
  A4: { width: 210, height: 297 },
};
