import type { Catalogue } from '../catalogue.ts';
import { calendar } from './calendar.ts';
import { commands, help } from './commands.ts';
import { correspondence } from './correspondence.ts';
import * as dates from './dates.ts';
import { diagnostics } from './diagnostics.ts';
import { distribute } from './distribute.ts';
import { distributionReport } from './distribution-report.ts';
import { documents } from './documents.ts';
import { failures } from './failures.ts';
import { finalize } from './finalize.ts';
import { fix } from './fix.ts';
import { history } from './history.ts';
import { init } from './init.ts';
import { build, check, doctor, home, pdf, prompter, site } from './messages.ts';
import { answerSentence, newNote } from './new.ts';
import { ownerDocuments } from './owner-documents.ts';
import { receipt } from './receipt.ts';
import { remind } from './remind.ts';
import { report } from './report.ts';
import { reportDocument } from './report-document.ts';
import { save } from './save.ts';
import { site as pages } from './site.ts';
import { siteData } from './site-data.ts';
import { siteSearch } from './site-search.ts';
import { siteServe } from './site-serve.ts';
import { siteWithdrawn } from './site-withdrawn.ts';
import { update } from './update.ts';
import { verify } from './verify.ts';

/** English. */
export const catalogue: Catalogue = {
  language: 'en',
  dates,
  diagnostics,
  failures,
  commands,
  help,
  report,
  reportDocument,
  distributionReport,
  calendar,
  history,
  save,
  update,
  check,
  build,
  init,
  pdf,
  site,
  doctor,
  home,
  prompter,
  answerSentence,
  newNote,
  finalize,
  fix,
  documents,
  ownerDocuments,
  correspondence,
  distribute,
  receipt,
  remind,
  pages,
  siteData,
  siteSearch,
  verify,
  siteServe,
  siteWithdrawn,
};
