import { type Failure, isFailure } from '../diagnostics/failure.ts';
import { type DeliveryEvent, type Ledger, secondsOf } from '../distribution/ledger.ts';
import { versionOf } from '../distribution/version.ts';
import { publicClaimIn } from '../documents/public-claim.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { languages, loadCatalogue } from '../i18n/locale.ts';
import { isSound } from '../notes/severity.ts';
import { Gate, passesGate } from '../publication/gate.ts';
import { failureSentence } from '../render/failure.ts';
import type { Verdict } from '../render/verdict.ts';
import { type IsoDate, isoDateAt } from '../shared/iso-date.ts';
import { normalizePath } from '../shared/posix-path.ts';
import type { Register } from './open-register.ts';
import { changesBetween } from './verify-changes.ts';
import { type Claims, claimsIn } from './verify-claims.ts';
import { issueOf } from './verify-ledger.ts';
import { type Match, type Matches, matchesOf } from './verify-matches.ts';
import { type PrintAgainContext, printAgain } from './verify-print.ts';
import type { Version } from './verify-versions.ts';

export interface VerifyContext extends PrintAgainContext {
  readonly ledger: Ledger;
  readonly catalogue: Catalogue;
  /** Address of the site for which the files were printed, where it is not the one of the configuration. */
  readonly baseUrl: string | undefined;
}

/** A file that somebody holds, as it was named. */
export interface HeldFile {
  readonly file: string;
  /** Undefined: too large to be a document, so it was not read. */
  readonly bytes: Uint8Array | undefined;
}

/** Versions that are printed to compare one file. */
const mostPrints = 5;
/** Digits of a digest that are told. */
const shortDigest = 12;

/**
 * What is known of a file. Only equal bytes prove anything: those of the register, of a signed copy, or of a print made now;
 * what the file says of itself tells no more than where to look.
 */
export async function verifyDocument({ file, bytes }: HeldFile, context: VerifyContext): Promise<Verdict> {
  const sha256 = bytes === undefined ? null : context.world.sha256(bytes);
  const nothing = { note: null, document: null, edition: null, supersededBy: null, changes: [] };
  const blank: Verdict = { file, sha256, state: 'unknown', ...nothing, message: '' };
  if (bytes === undefined) return unknown(blank, [context.catalogue.verify.tooLarge], context);
  const proven = (await fromLedger(blank, bytes, context)) ?? fromSigned(blank, bytes, context);
  return proven ?? fromContent(blank, bytes, context);
}

/** Why nothing is proven, and whom to ask. */
function unknown(known: Verdict, reasons: readonly string[], { register, catalogue }: VerifyContext): Verdict {
  const { office } = register.notebook.config;
  const words = catalogue.verify;
  const ask = words.ask(office.name, office.address, known.note ?? undefined);
  return { ...known, message: [...reasons, ask].join('\n') };
}

async function fromLedger(blank: Verdict, bytes: Uint8Array, context: VerifyContext): Promise<Verdict | undefined> {
  const { ledger, register, catalogue } = context;
  const issue = issueOf(blank.sha256 ?? '', ledger.events);
  if (issue === undefined) return undefined;
  const { sent, next } = issue;
  const words = catalogue.verify;
  const dayOf = (event: DeliveryEvent) => isoDateAt(secondsOf(event) * 1000, register.notebook.config.timezone);
  const known = { ...blank, note: sent.note, document: sent.document, edition: sent.edition };
  if (next === undefined) return lastSent(known, dayOf(sent), { sent, bytes }, context);
  const isWithdrawn = next.event === 'withdrawn';
  return {
    ...known,
    state: 'issued-superseded',
    supersededBy: { date: dayOf(next), sha256: isWithdrawn ? null : next.sha256 },
    changes: await changesSinceIssue(bytes, context),
    message: isWithdrawn
      ? words.withdrawn(dayOf(sent), dayOf(next))
      : words.reissued(dayOf(sent), dayOf(next), next.sha256.slice(0, shortDigest)),
  };
}

/** What was sent last is current as long as the note says the same to those who have it. */
async function lastSent(
  known: Verdict,
  day: IsoDate,
  { sent, bytes }: { readonly sent: DeliveryEvent; readonly bytes: Uint8Array },
  context: VerifyContext,
): Promise<Verdict> {
  const words = context.catalogue.verify;
  const now = sent.version === undefined ? undefined : await versionNow(sent, context);
  if (now === sent.version) return { ...known, state: 'issued-current', message: words.issued(day) };
  return {
    ...known,
    state: 'issued-superseded',
    supersededBy: { date: null, sha256: null },
    changes: await changesSinceIssue(bytes, context),
    message: now === undefined ? words.closedSince(day) : words.changedSince(day),
  };
}

/** By what the version of the note that a receiver would be sent now is told; undefined where there is nothing to send. */
async function versionNow(
  { note: id, edition }: DeliveryEvent,
  { register, world }: VerifyContext,
): Promise<string | undefined> {
  const head = register.notebook.noteFiles.find((it) => it.id === id);
  if (head === undefined || !isSound(head) || head.note.data.status === 'draf') return undefined;
  if (edition === 'internal') return register.versionOf(head.note);
  const gate = new Gate(register.notebook);
  if (!gate.passes(head.note)) return undefined;
  const shown = gate.editionOf(await register.source.load(head.note));
  return shown && versionOf(shown.note, world.sha256);
}

/** What changed since the version that the file says to be; nothing where that cannot be told. */
async function changesSinceIssue(bytes: Uint8Array, context: VerifyContext): Promise<readonly string[]> {
  const claims = await claimsOf(bytes, context);
  if (claims === undefined || isFailure(claims)) return [];
  const { found } = await matchesOf(claims, context.register, context.world);
  const [match] = found;
  return match?.version.saved === undefined ? [] : changesSince(match.version, claims, context);
}

function fromSigned(blank: Verdict, bytes: Uint8Array, context: VerifyContext): Verdict | undefined {
  const { folder, notebook } = context.register;
  const note = notebook.notes.find(({ data: { signed } }) => {
    const path = signed === undefined ? undefined : normalizePath(signed);
    if (path === undefined || !folder.isPlainFile(path) || folder.size(path) !== bytes.length) return false;
    return context.world.sha256(folder.read(path)) === blank.sha256;
  });
  if (note === undefined) return undefined;
  const message = context.catalogue.verify.signed(note.id);
  return { ...blank, state: 'issued-current', note: note.id, edition: 'internal', message };
}

async function fromContent(blank: Verdict, bytes: Uint8Array, context: VerifyContext): Promise<Verdict> {
  const { catalogue, register, world } = context;
  const words = catalogue.verify;
  const claims = await claimsOf(bytes, context);
  if (claims === undefined) return unknown(blank, [words.unmarked, words.notFalse], context);
  if (isFailure(claims)) return { ...blank, message: failureSentence(claims, catalogue) };
  const named = { ...blank, note: claims.note };
  const matches = await matchesOf(claims, register, world);
  const [first] = matches.found;
  if (first === undefined) {
    const reasons = matches.isKnown
      ? [words.codeUnknown(claims.note, claims.code), ...causesOf(claims, matches, context)]
      : [words.noteMissing(claims.note)];
    return unknown(named, [...reasons, ...gapOf(matches, catalogue), words.notFalse], context);
  }
  const known = { ...named, document: first.sheet.document, edition: claims.edition };
  const compared = await compare(matches, claims, blank.sha256, context);
  if (compared !== undefined && !isFailure(compared)) return judged(known, compared, claims, context);
  const isCurrent = first.version.saved === undefined;
  const reasons =
    compared === undefined
      ? [words.bytesDiffer(claims.note, isCurrent), ...causesOf(claims, matches, context)]
      : [words.notPrinted(claims.note, isCurrent, failureSentence(compared, catalogue))];
  return unknown(known, [...reasons, ...gapOf(matches, catalogue)], context);
}

/** What makes a print of the same note another file, as far as it can be known, and what to do then. */
function causesOf(claims: Claims, { found }: Matches, { register, catalogue, baseUrl }: VerifyContext): string[] {
  const words = catalogue.verify;
  const { config } = register.notebook;
  const isPublic = claims.edition === 'public';
  const wasFinal = found.some(({ version }) => version.note.data.status !== 'draf');
  const isDraft = hindranceOf(claims, register) === 'draft' && !wasFinal && (isPublic || found.length > 0);
  // Of a press release, the address stands in its text too.
  const mayDiffer = found.length > 0 || (claims.document !== 'catatan' && claims.document !== 'lapsing');
  return [
    ...(isDraft ? [words.draftNow(claims.note)] : []),
    ...(isPublic && mayDiffer ? [words.otherAddress(baseUrl ?? config.site.baseUrl)] : []),
  ];
}

/** Why the note as it is gives no valid document in the edition of the file; undefined where it gives one. */
function hindranceOf(
  { note: id, edition }: Pick<Claims, 'note' | 'edition'>,
  { notebook }: Register,
): 'draft' | 'closed' | undefined {
  const note = notebook.notes.find((it) => it.id === id);
  if (note === undefined) return undefined;
  const isDraft = note.data.status === 'draf';
  const approved = isDraft ? { ...note, data: { ...note.data, status: 'final' as const } } : note;
  if (edition === 'public' && !passesGate(approved)) return 'closed';
  return isDraft ? 'draft' : undefined;
}

/** What the file says of itself; a failure where it cannot be read. */
async function claimsOf(
  bytes: Uint8Array,
  { world, catalogue, baseUrl }: VerifyContext,
): Promise<Claims | Failure | undefined> {
  const others = languages.filter((language) => language !== catalogue.language);
  const catalogues = [catalogue, ...(await Promise.all(others.map(loadCatalogue)))];
  try {
    const { text } = await world.pdfReader.read(bytes);
    const claims = claimsIn(text, catalogues);
    if (claims === undefined) return undefined;
    const told = publicClaimIn(bytes);
    // Of a public edition without an address, the foot does not always tell that it is one.
    const edition = told === undefined ? claims.edition : 'public';
    return { ...claims, edition, document: told?.document, siteAddress: baseUrl };
  } catch (error) {
    if (isFailure(error, 'pdf-unreadable')) return error;
    throw error;
  }
}

/** The version whose print has these bytes; else why one could not be printed. */
async function compare(
  { found, past }: Matches,
  claims: Claims,
  digest: string | null,
  context: VerifyContext,
): Promise<Match | Failure | undefined> {
  let problem: Failure | undefined;
  for (const match of found.slice(0, mostPrints)) {
    const printed = await printAgain(match, claims, past, context);
    if (isFailure(printed)) problem ??= printed;
    else if (printed !== undefined && context.world.sha256(printed) === digest) return match;
  }
  return problem;
}

async function judged(known: Verdict, match: Match, claims: Claims, context: VerifyContext): Promise<Verdict> {
  const words = context.catalogue.verify;
  const { version, sheet, savedOn, since } = match;
  const hindrance = hindranceOf(claims, context.register);
  const same = { ...known, document: sheet.document };
  if (savedOn === undefined) {
    const isDraft = hindrance === 'draft' && sheet.document !== 'daftar-hadir';
    return { ...same, state: 'matches', message: isDraft ? words.matchesDraft : words.matches };
  }
  const isGone = context.register.notebook.noteFiles.every(({ id }) => id !== claims.note);
  return {
    ...same,
    state: 'superseded',
    supersededBy: { date: since ?? null, sha256: null },
    changes: await changesSince(version, claims, context),
    message: isGone
      ? words.gone(savedOn)
      : `${words.superseded(savedOn, since)} ${words.instead[hindrance ?? 'newest']}`,
  };
}

/** What changed from a version to the note as it is, as far as the edition shows it and it can be read. */
async function changesSince(
  { note, workspace }: Version,
  { edition }: Claims,
  { register, catalogue }: VerifyContext,
): Promise<readonly string[]> {
  const head = register.notebook.noteFiles.find(({ id }) => id === note.id);
  if (head === undefined || !isSound(head)) return [];
  const now = await register.source.load(head.note);
  if (edition === 'internal') return changesBetween(note, now, register.directory, catalogue);
  const [before, after] = [new Gate(workspace.notebook).editionOf(note), new Gate(register.notebook).editionOf(now)];
  const isDraft = hindranceOf({ note: note.id, edition }, register) === 'draft';
  if (isDraft) return [catalogue.verify.changes.status(note.data.status, now.data.status)];
  if (before === undefined || after === undefined) return [catalogue.verify.changes.closed];
  return changesBetween(before.note, after.note, register.directory, catalogue);
}

/** What could not be looked at. */
function gapOf({ past, problem }: Matches, catalogue: Catalogue): string[] {
  const words = catalogue.verify;
  if (problem !== undefined) return [words.noHistory(failureSentence(problem, catalogue))];
  return past?.isShallow === true ? [words.shallow] : [];
}
