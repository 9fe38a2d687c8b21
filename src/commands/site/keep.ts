import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { isFailure } from '../../diagnostics/failure.ts';
import type { WebServer } from '../../ports/web-server.ts';
import { remarkOnPrint } from '../../production/show-print.ts';
import { remarkOnMistakes, remarkOnSite } from '../../production/show-site.ts';
import { findTrouble, type Problem, type Trouble, troubleOf } from '../../production/site-trouble.ts';
import type { CommandContext } from '../command.ts';
import { answerRequest, type ServedSite, siteReader } from './answer.ts';
import { type BuiltSite, makeSite, type SiteJob } from './job.ts';
import { type Announcement, liveFiles } from './live.ts';

/** The site as it was last built. */
interface KeptSite {
  files: ReadonlySet<string>;
  start: string;
  version: string;
  problem: Problem | undefined;
}

/** Builds the site, then serves it or builds it anew whenever the notebook changes, until the person ends that. */
export async function keepSite(
  context: CommandContext,
  job: SiteJob,
  { serve, watch }: { readonly serve: boolean; readonly watch: boolean },
): Promise<ExitCode> {
  const { world, catalogue } = context;
  const site: KeptSite = { files: new Set(), start: startOf(job.baseUrl), version: '0', problem: undefined };
  const watching = watch ? await world.watcher.watch(job.notebook.path, ignored(context, job, site)) : undefined;
  if (watch) await rebuild(context, job, site, remarkOnFirst);
  else {
    const built = take(await makeSite(context, job), site);
    remarkOnFirst(built, 0);
    remarkOnMistakes(built.context);
  }
  const signal = world.interruption();
  const server = serve ? await openServer(context, job, site, watch) : undefined;
  if (watching !== undefined) world.output.remark(`${catalogue.siteServe.watching}\n`);
  world.output.remark(`${catalogue.siteServe.stop}\n`);
  try {
    while (!signal.aborted) {
      const changed = await (watching?.next(signal) ?? ended(signal));
      if (changed === undefined) continue;
      world.output.remark(`${catalogue.siteServe.changed(changed)}\n`);
      await rebuild(context, job, site, remarkOnNext);
      server?.announce(announcementOf(site));
    }
  } finally {
    await server?.close();
  }
  return exitCodes.fine;
}

/** What never makes the site another one: hidden files, what editors keep beside theirs, products. */
function ignored({ world }: CommandContext, { notebook, folder }: SiteJob, site: KeptSite) {
  const output = world.files.below(notebook.path, folder.path);
  return (path: string) =>
    /(?:^|\/)(?:\.|~\$)|~$|^(?:out|node_modules)$/.test(path) ||
    path === output ||
    (output === '' && site.files.has(path));
}

async function openServer(context: CommandContext, job: SiteJob, site: KeptSite, watch: boolean): Promise<WebServer> {
  const { world, catalogue } = context;
  const file = liveFiles((path) => world.templates.read(path));
  const read = siteReader(job.folder);
  const served = (): ServedSite => ({
    ...site,
    read,
    sha256: world.sha256,
    live: watch ? { version: site.version, file } : undefined,
  });
  const server = await world.webServers.open((request) => answerRequest(request, served()));
  server.announce(announcementOf(site));
  world.output.remark(`${catalogue.siteServe.served}\n`);
  world.output.data(`http://127.0.0.1:${server.port}${encodeURI(site.start)}\n`);
  return server;
}

function announcementOf({ version, problem }: KeptSite): string {
  const announcement: Announcement = { version, problem };
  return JSON.stringify(announcement);
}

type Remark = (built: BuiltSite, milliseconds: number) => void;

const remarkOnFirst: Remark = ({ context, result }) => {
  remarkOnSite(result, context);
};

const remarkOnNext: Remark = ({ context: { world, catalogue }, result }, milliseconds) => {
  remarkOnPrint({ unsound: [], withheld: [] }, result.print, world, catalogue);
  world.output.remark(`${catalogue.siteServe.rebuilt(milliseconds)}\n`);
};

/** Builds the site of what is there now; a mistake is told, and the site stays as it was where there can be no other. */
async function rebuild(context: CommandContext, job: SiteJob, site: KeptSite, remark: Remark): Promise<void> {
  const { world, catalogue } = context;
  const start = world.clock.now();
  let trouble: Trouble | undefined;
  try {
    const built = take(await makeSite(context, job), site);
    site.version = String(world.clock.now());
    trouble = await findTrouble(built.context.workspace, world, catalogue);
    remark(built, world.clock.now() - start);
  } catch (error) {
    if (!isFailure(error)) throw error;
    trouble = troubleOf(error, world, catalogue);
  }
  site.problem = trouble?.problem;
  if (trouble !== undefined) world.output.remark(`${trouble.text}${catalogue.siteServe.waiting}\n`);
}

function take(built: BuiltSite, site: KeptSite): BuiltSite {
  const { workspace, baseUrl } = built.context;
  site.files = new Set(built.result.files);
  site.start = startOf(baseUrl ?? workspace.notebook.config.site.baseUrl);
  return built;
}

/** Where the pages begin on the host that they are made for. */
function startOf(baseUrl: string | undefined): string {
  if (baseUrl === undefined || !URL.canParse(baseUrl)) return '/';
  const { pathname } = new URL(baseUrl);
  try {
    return decodeURIComponent(pathname).replace(/\/*$/, '/');
  } catch {
    return '/';
  }
}

function ended(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
