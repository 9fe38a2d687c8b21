import type { Catalogue } from '../catalogue.ts';
import { commands, help } from './commands.ts';
import * as dates from './dates.ts';
import { diagnostics } from './diagnostics.ts';
import { documents } from './documents.ts';
import { failures } from './failures.ts';
import { build, check, doctor, home, pdf, scaffold, site } from './messages.ts';
import { report } from './report.ts';
import { site as pages } from './site.ts';

/** English. */
export const catalogue: Catalogue = {
  language: 'en',
  dates,
  diagnostics,
  failures,
  commands,
  help,
  report,
  check,
  build,
  pdf,
  site,
  scaffold,
  doctor,
  home,
  documents,
  pages,
};
