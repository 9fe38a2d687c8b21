import { configFile } from '../config/files.ts';
import { isFailure } from '../diagnostics/failure.ts';
import type { World } from '../ports/world.ts';
import { findNotebook } from './discover.ts';

/** The language that the notebook asks for, read without judging the rest of its configuration. */
export function notebookLanguage(world: World, directory: string | undefined): 'id' | 'en' | undefined {
  try {
    const text = new TextDecoder().decode(findNotebook(world, directory).read(configFile));
    const language = /^language:[ \t]*["']?(id|en)\b/m.exec(text)?.[1];
    return language === 'en' || language === 'id' ? language : undefined;
  } catch (error) {
    if (isFailure(error)) return undefined;
    throw error;
  }
}
