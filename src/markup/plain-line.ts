/** Signs that mean nothing to Markdown within a line. */
const plain = /^[\p{L}\p{M}\p{N} .,;:()%/?'"!+=\-–—…“”‘’°×]+$/u;

const words = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,;:()%/–-]*[\p{L}\p{N}])?`;

/** Bold or italic words that stand free, so that their marks can only open and close. */
const emphasis = new RegExp(
  String.raw`(?<=^|[ (])(\*\*|__|\*|_)(${words}(?:(?=\1(?:$|[ .,;:)]))|[.:;,%)](?=\1(?:$| ))))\1`,
  'gu',
);

/** A link to something in the notebook or on its page. */
const reference = new RegExp(String.raw`(?<=^|[ (])\[(${words})\]\(([\w./#-]+)\)(?=$|[ .,;:)])`, 'gu');

/** What stands in place of a reference that is withheld. */
const withheld = /(?<=[ (])\[…\](?=$|[ .,;)])/g;

/** Addresses that stand in HTML as they are. */
const bareAddress = /^[\w./#%-]+$/;

/** HTML of one plain stretch of text; undefined when remark must decide. */
export function plainLine(text: string, link: (url: string) => string | undefined): string | undefined {
  if (text.startsWith(' ') || text.endsWith(' ')) return undefined;
  if (plain.test(text)) return text;
  const rest = text.replace(reference, 'x').replace(emphasis, 'x').replace(withheld, 'x');
  if (!plain.test(rest)) return undefined;
  let isBare = true;
  const linked = text.replace(reference, (_, label: string, url: string) => {
    const target = url.startsWith('#') ? url : link(url);
    isBare &&= target === undefined || bareAddress.test(target);
    return target === undefined ? label : `<a href="${target}">${label}</a>`;
  });
  if (!isBare) return undefined;
  return linked.replace(emphasis, (_, marks: string, inner: string) => {
    const tag = marks.length === 2 ? 'strong' : 'em';
    return `<${tag}>${inner}</${tag}>`;
  });
}
