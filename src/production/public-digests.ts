import { type DeliveryEvent, secondsOf } from '../distribution/ledger.ts';
import { versionOf } from '../distribution/version.ts';
import { type NoteDocumentName, noteDocuments } from '../documents/note-documents.ts';
import { publicClaimIn } from '../documents/public-claim.ts';
import type { NoteHead } from '../notes/note.ts';
import type { Folder } from '../ports/files.ts';
import type { World } from '../ports/world.ts';
import type { PublicEdition } from '../publication/gate.ts';
import { groupBy } from '../shared/group-by.ts';
import { isoDateAt } from '../shared/iso-date.ts';
import { addresses } from '../site/addresses.ts';
import type { PublicDigest } from '../site/digests.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Kept, KeptFiles } from './kept-files.ts';
import { existsIn } from './note-orders.ts';
import { issueOf, openLedger } from './verify-ledger.ts';

interface DigestContext {
  readonly workspace: Pick<Workspace<NoteHead>, 'folder' | 'notebook'>;
  readonly world: Pick<World, 'cache' | 'sha256'>;
  /** Folder of the site. */
  readonly folder: Folder;
}

/**
 * Digests of the public PDFs on the site (`pdfs`: ids of their notes) and of the public editions that were sent, of notes
 * that pass the gate now and of no others.
 */
export function publicDigests(
  editions: readonly PublicEdition[],
  pdfs: ReadonlySet<string>,
  context: DigestContext,
): readonly PublicDigest[] {
  const printed = pdfsOnSite(editions, pdfs, context);
  const sent = groupBy(openLedger(context.workspace.folder).events.filter(isPublic), ({ note }) => note);
  return editions.flatMap((edition) => {
    const onSite = printed.get(edition.note.id);
    const current: PublicDigest[] =
      onSite === undefined ? [] : [{ note: edition.note.id, document: 'catatan', state: 'current', ...onSite }];
    return [...current, ...digestsSent(edition, onSite?.sha256, sent.get(edition.note.id) ?? [], context)];
  });
}

/** What is told of a PDF on the site. */
type OnSite = Pick<PublicDigest, 'sha256' | 'code'>;

/** Digest and content code of each PDF, by id; of those that did not change since the last build without reading them. */
function pdfsOnSite(
  editions: readonly PublicEdition[],
  pdfs: ReadonlySet<string>,
  { world, folder }: DigestContext,
): ReadonlyMap<string, OnSite> {
  const known = new KeptFiles<OnSite>(world.cache, folder, 'public-pdfs', '');
  const fresh: Kept<OnSite>[] = [];
  const found = new Map<string, OnSite>();
  for (const { note } of editions.filter((edition) => pdfs.has(edition.note.id))) {
    const file = addresses.pdf(note.id);
    const stamp = folder.stamp(file);
    const value = known.find(file) ?? toldOf(folder.read(file), world);
    if (known.digestOf(file) === undefined)
      fresh.push({ file, digest: world.cache.digest(folder.read(file)), stamp, value });
    found.set(note.id, value);
  }
  known.keep(fresh);
  return found;
}

function toldOf(pdf: Uint8Array, { sha256 }: DigestContext['world']): OnSite {
  return { sha256: sha256(pdf), code: publicClaimIn(pdf)?.code };
}

function isPublic({ edition, document }: DeliveryEvent): boolean {
  return (
    edition === 'public' && Object.hasOwn(noteDocuments, document) && existsIn(document as NoteDocumentName, 'public')
  );
}

/** What was sent of a note, each file once, but what stands on the site. */
function digestsSent(
  { note }: PublicEdition,
  onSite: string | undefined,
  events: readonly DeliveryEvent[],
  { world, workspace }: DigestContext,
): PublicDigest[] {
  const { timezone } = workspace.notebook.config;
  const version = events.length === 0 ? undefined : versionOf(note, world.sha256);
  return [...new Set(events.map(({ sha256 }) => sha256))].flatMap((sha256): PublicDigest[] => {
    const issue = sha256 === onSite ? undefined : issueOf(sha256, events);
    if (issue === undefined) return [];
    const { sent, next } = issue;
    const known = { note: note.id, document: sent.document, sha256 };
    if (next !== undefined) {
      const since = isoDateAt(secondsOf(next) * 1000, timezone);
      if (next.event === 'withdrawn') return [{ ...known, state: 'withdrawn', since }];
      return [{ ...known, state: 'superseded', since, replacement: next.sha256 }];
    }
    const isOld = sent.version !== undefined && sent.version !== version;
    if (!isOld) return [{ ...known, state: 'current' }];
    return [{ ...known, state: 'superseded', replacement: sent.document === 'catatan' ? onSite : undefined }];
  });
}
