/** What `check` can do, for itself and for the pipelines that `init` writes: they use everything that stands here. */
export const checkAbilities: { readonly formats: readonly string[]; readonly base: boolean } = {
  formats: ['text', 'json', 'github', 'gitlab', 'sarif', 'junit'],
  /** Whether it takes `--base REV`. */
  base: true,
};
