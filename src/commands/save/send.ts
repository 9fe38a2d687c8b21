import { visible } from '../../render/visible.ts';
import { forgetRecord } from './conflict-record.ts';
import { hasUsableSettings, newErrors } from './judge.ts';
import type { FileMissing, News, Sending, SendOutcome } from './sending.ts';
import { settle } from './settle.ts';

/** How often somebody else may be faster before this is left for later. */
const attempts = 3;

export interface Sent {
  readonly outcome: SendOutcome;
  readonly news: News | undefined;
}

/**
 * Takes in what the others sent and sends what was saved here; never by force. Wherever it stops, what was saved stays saved
 * and the work tree is whole.
 * @param head what was saved last on the branch here; undefined when nothing ever was
 */
export async function sendSaved(sending: Sending, head: string | undefined): Promise<Sent> {
  const { repository, branch } = sending;
  if (head === undefined) return { outcome: { kind: 'up-to-date' }, news: undefined };
  const choice = await repository.server(branch);
  if (choice.kind === 'none') return { outcome: { kind: 'no-server' }, news: undefined };
  if (choice.kind === 'several') return { outcome: { kind: 'several-servers', names: choice.names }, news: undefined };
  let news: News | undefined;
  let own = head;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const fetched = await repository.fetch(choice.server);
    if (fetched.kind === 'unreachable') return { outcome: fetched, news };
    if (fetched.kind === 'fetched') {
      const taken = await takeIn(sending, own, fetched.commit);
      news = joinNews(news, taken.news);
      if (taken.outcome !== undefined) return { outcome: taken.outcome, news };
      own = taken.head;
    }
    const pushed = await repository.push(branch, choice.server);
    if (pushed.kind !== 'outrun') return { outcome: pushed, news };
  }
  return { outcome: { kind: 'outrun' }, news };
}

interface TakenIn {
  /** Told when nothing is to be sent after this. */
  readonly outcome: SendOutcome | undefined;
  readonly news: News | undefined;
  /** Where the branch here stands now. */
  readonly head: string;
}

/** Brings theirs into the branch here. */
async function takeIn(sending: Sending, own: string, theirs: string): Promise<TakenIn> {
  const { repository } = sending;
  const { ahead, behind, related } = await repository.relation(own, theirs);
  if (!related) return { outcome: { kind: 'unrelated' }, news: undefined, head: own };
  const news = behind === 0 ? undefined : await repository.news(own, theirs);
  let head = own;
  if (behind > 0) {
    const brought = await bringTogether(sending, own, theirs, ahead, news?.people ?? []);
    if (typeof brought !== 'string') return { outcome: brought, news: undefined, head: own };
    head = brought;
  }
  if (ahead === 0) return { outcome: { kind: 'up-to-date' }, news, head };
  const workspace = sending.reopen();
  const check = await newErrors(workspace, () => repository.folderAt(theirs), sending.world);
  return { outcome: check.counts.errors > 0 ? { kind: 'errors', check, workspace } : undefined, news, head };
}

/** The commit that the branch here came to stand at, or why it did not move. */
async function bringTogether(
  sending: Sending,
  own: string,
  theirs: string,
  ahead: number,
  people: readonly string[],
): Promise<string | SendOutcome> {
  const { repository, branch, place, out } = sending;
  if (!hasUsableSettings(await repository.folderAt(theirs))) return { kind: 'broken-settings' };
  const target = ahead === 0 ? theirs : await combine(sending, own, theirs, people);
  if (typeof target !== 'string') return target;
  const advanced = await repository.advance(branch, own, target);
  if (advanced.kind === 'blocked') return advanced;
  forgetRecord(place, out);
  return target;
}

async function combine(
  sending: Sending,
  own: string,
  theirs: string,
  people: readonly string[],
): Promise<string | SendOutcome> {
  const { repository, message } = sending;
  const person = await sending.person();
  const combined = await repository.combine({ own, theirs, person, message, preferOwn: false });
  if (combined.kind === 'combined') return combined.commit;
  const { files } = combined;
  const settled = await settle(sending, own, theirs, files);
  if (settled.kind === 'open') return { ...settled, kind: 'conflict', people, files };
  tellMissing(sending, settled.missing);
  return settled.commit;
}

/** Without a terminal nobody could be asked: what was left out is at least named. */
function tellMissing({ world, catalogue }: Sending, missing: readonly FileMissing[]): void {
  if (missing.length === 0 || world.prompter.available) return;
  world.output.remark(`${visible(catalogue.save.missing(missing).join('\n'))}\n`);
}

function joinNews(a: News | undefined, b: News | undefined): News | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { people: [...new Set([...a.people, ...b.people])], files: a.files + b.files };
}
