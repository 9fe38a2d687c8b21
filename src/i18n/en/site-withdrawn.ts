import type { siteWithdrawn as words } from '../id/site-withdrawn.ts';

/** Words at the address of what was public and is not any more. */
export const siteWithdrawn: typeof words = {
  title: 'Document withdrawn',
  home: 'To the overview',
  moved: 'This document has another address',
  open: 'Open the document where it is now',
  /** Why the past is not known. */
  unknown: {
    shallow:
      'The addresses of notes that were published and withdrawn cannot be marked, because the git history of this notebook is not complete. Fetch all of it (git fetch --unshallow; in GitHub Actions: fetch-depth: 0).',
    missing:
      'This notebook has no git history, so the addresses of notes that were published and withdrawn cannot be marked as withdrawn.',
    unreadable:
      'The git history of this notebook cannot be read, so the addresses of notes that were published and withdrawn cannot be marked. Look into it with: catatan doctor',
  },
  empty: {
    title: 'Nothing public here now',
    text: 'The notes that were once listed here are no longer public. New ones will appear at this address.',
  },
};
