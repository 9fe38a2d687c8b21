import type { siteWithdrawn as words } from '../id/site-withdrawn.ts';

/** Words at the address of what was public and is not any more. */
export const siteWithdrawn: typeof words = {
  title: 'Document withdrawn',
  home: 'To the overview',
  empty: {
    title: 'Nothing public here now',
    text: 'The notes that were once listed here are no longer public. New ones will appear at this address.',
  },
  shallow:
    'The addresses of notes that were published and withdrawn cannot be marked, because the git history of this notebook is not complete. Fetch all of it (git fetch --unshallow; in GitHub Actions: fetch-depth: 0).',
  unknown:
    'Some notes are no longer on the site, and without a git history their addresses cannot be marked as withdrawn.',
};
