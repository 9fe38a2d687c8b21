import type { Config } from '../config/config.ts';
import type { DocumentContent } from '../documents/frame.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Party } from '../notes/directory.ts';
import type { IsoDate } from '../shared/iso-date.ts';

/** What a document of an owner is made of. Everything in it may be shown to that owner. */
export interface OwnerDocumentInput {
  readonly owner: Party;
  /** What stands for the owner in names of files: `[a-z0-9-]+`, of no other owner. */
  readonly slug: string;
  /** Open items of the owner, by deadline. */
  readonly items: readonly FollowUp[];
  /** Open items of others that the owner supports, by deadline. */
  readonly supporting: readonly FollowUp[];
  /** The day for which the document is true. */
  readonly asOf: IsoDate;
  /** By when a reply is asked for; undefined where working days cannot be counted. */
  readonly replyBy: IsoDate | undefined;
  /** Whether the items are those that the public may see. */
  readonly isPublic: boolean;
  /** Who may get a copy of a letter, as far as its level asks for one. */
  readonly copies: readonly Party[];
  /** Whether it is for somebody else to know of, who answers for nothing in it. */
  readonly isCopy: boolean;
  /** Ids of all notes: a ref is as short as tells its note from these. */
  readonly noteIds: readonly string[];
  readonly config: Config;
  readonly catalogue: Catalogue;
}

/** A document with the name of its file, without `.pdf`. */
export interface OwnerDocumentContent extends DocumentContent {
  readonly file: string;
}

/** A kind of document for one owner; undefined where there is nothing to tell that owner. */
export type OwnerDocument = (input: OwnerDocumentInput) => OwnerDocumentContent | undefined;
