const plain = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * What stands for a text in names of files and addresses, `[a-z0-9-]+`, of no other text: the text itself where it is one
 * already; else what is readable of it and, after two hyphens as no plain one has them, its digest.
 * @param fallback where nothing of it is readable
 */
export function uniqueSlug(text: string, fallback: string, sha256: (text: string) => string): string {
  if (plain.test(text) && text.length <= 60) return text;
  const readable = text
    .toLowerCase()
    .slice(0, 40)
    .match(/[a-z0-9]+/g) ?? [fallback];
  return `${readable.join('-')}--${sha256(text).slice(0, 12)}`;
}
