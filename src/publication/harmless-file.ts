/** Documents that a browser runs as a page, whatever they hold. */
const pages = /\.(?:html?|xhtml?|xht|shtml|mhtml?|svgz)$/i;

/** Documents that a browser opens as a page, which may be a mere picture or mere data. */
const perhapsPages = /\.(?:svg|xml|xsl|xslt|rdf)$/i;

/** What makes a document more than a picture: scripts, what loads them, what hides them. */
const active = [
  /<(?:[\w.-]+:)?(?:script|foreignobject|iframe|frame|object|embed|applet|html|body|handler|listener|animate\w*|set|stylesheet|transform)\b/i,
  /[\s/"']on[a-z]+\s*=/i,
  /1999\/xhtml|XSL\/Transform/i,
  /<!ENTITY|<!DOCTYPE[^>]*\[/i,
  /<\?(?!xml\s)/i,
  /encoding\s*=\s*["'](?!utf-8["'])/i,
  /&#/,
  /@import|image-set|\\|javascript:/i,
  /url\(\s*(?!["']?#)/i,
];

const reference = /[\s:](?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|)/gi;

/** Something in the document itself, or a picture that it carries along. */
const ownReference = /^\s*(?:#[\w.:-]*|data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=\s]*)\s*$/i;

/**
 * Whether anyone may open the file in a browser: it runs nothing and asks no other host for anything. What is doubtful is
 * not harmless; files of which no browser makes a page are.
 */
export function isHarmlessFile(path: string, read: () => Uint8Array): boolean {
  if (pages.test(path)) return false;
  return !perhapsPages.test(path) || isHarmlessPicture(read());
}

function isHarmlessPicture(bytes: Uint8Array): boolean {
  const text = decoded(bytes);
  if (text === undefined || active.some((pattern) => pattern.test(text))) return false;
  return [...text.matchAll(reference)].every(([, double, single]) => ownReference.test(double ?? single ?? ' x'));
}

/** Undefined where it is not UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
