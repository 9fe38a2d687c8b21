import type { catalogue } from './id/index.ts';

/** Every sentence that a person reads. A language that lacks one does not compile. */
export type Catalogue = typeof catalogue;
