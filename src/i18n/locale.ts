import type { Catalogue } from './catalogue.ts';
import type { handbook } from './id/handbook.ts';

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}

/** The sentences of a language, loaded when asked for. A new language is a line here. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'id':
      return (await import('./id/index.ts')).catalogue;
    case 'en':
      return (await import('./en/index.ts')).catalogue;
  }
}

/** What is said of every rule: as long as all other sentences together, and needed by few. */
export type Handbook = typeof handbook;

/** The handbook in a language. */
export async function loadHandbook(language: Language): Promise<Handbook> {
  switch (language) {
    case 'id':
      return (await import('./id/handbook.ts')).handbook;
    case 'en':
      return (await import('./en/handbook.ts')).handbook;
  }
}
