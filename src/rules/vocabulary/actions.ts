/** Words with me- that are no verbs, or say how something is done rather than what. */
const noActions = new Set(
  `menteri mendagri menpan menkes menkeu mensesneg mentah mebel menit merah mereka merek meriah mewah meja media melalui melainkan
  mengenai menurut menuju menjadi meliputi memiliki merupakan memadai mendesak menengah menyeluruh mendalam mendatang mendasar
  memuat mencakup menyangkut mengikat mewakili mempunyai mengandung membutuhkan memerlukan menimbang mengingat memperhatikan
  mempertimbangkan menyusul memenuhi mencukupi melebihi mencapai menggunakan melibatkan mengikuti menunggu mengacu merujuk
  menyesuaikan mengikutsertakan mengutamakan mempedomani memedomani`.split(/\s+/),
);

/** Verbs with ber- that name an act of an office. */
const actsWithBer = new Set(
  'berkoordinasi berkonsultasi berkomunikasi bersurat berkirim bernegosiasi bermusyawarah'.split(' '),
);

/** Writing down or handing over what the first act produced is part of it. */
const delivers =
  /^(?:menyampaikan|melaporkan|menyerahkan|mengirim|mengirimkan|mengunggah|mendokumentasikan|memaparkan|menyajikan|mencatat|menuangkan|membuat|menyusun)$/;
const outcome =
  /^(?:hasil|laporan|berita acara|dokumentasi|bukti|rekapitulasi|rekap|notula|catatan|risalah|salinan|perkembangan|kemajuan)\b/;

/** What follows a verb that has no object of its own. */
const noObject =
  /^(?:$|(?:kepada|ke|melalui|pada|dalam|di|untuk|paling|selambat|sebelum|setiap|tiap|kembali|secara|bersama|dengan)\b)/;
const sameObject = /^(?:\S+ ){0,3}?(?:\S+nya|tersebut|dimaksud|itu)\b/;

/** A verb behind these says why, how or which; so do those joined to it. */
const subordinate =
  /\b(?:dengan|untuk|guna|agar|supaya|sehingga|yang|rangka|tanpa|sambil|seraya|sebelum|setelah|sesudah|apabila|bila|jika|dapat|bahwa|karena|upaya|tentang|cara|terkait) (?:[a-z]+ ){0,2}(?:me[mnlrwy]|ber)[a-z]{3,}/;

const connectors =
  /(\s*;\s*(?:dan |serta )?|\.\s+(?=[A-Z])|,? (?:kemudian|lalu|selanjutnya|sekaligus),? |,? (?:dan|serta) |, )/;
const strongConnector = /[;.]|kemudian|lalu|selanjutnya/;

const request = /^(?:agar|supaya|untuk|perlu|harus|wajib|akan|diminta|dimohon|segera|juga) /i;
const namedOwner =
  /^([^.;:]{1,160}?) (?:agar|supaya|untuk|harus|wajib|perlu|diminta(?: untuk)?) (?=(?:me|ber)[a-z]{4})/i;

/** "melakukan koordinasi untuk membahas …": a manner of working before the act itself. */
const workingTogether =
  /^(?:melakukan|melaksanakan|mengadakan|menyelenggarakan|menggelar) (?:koordinasi|rapat|pertemuan|konsultasi|komunikasi)\b[^,.;]{0,60}? (?:untuk|guna|dalam rangka) (?=me[mnlrwy])/i;

/** A verb with what it governs. */
interface Clause {
  /** What joins it to the one before; empty at the beginning. */
  readonly connector: string;
  readonly verb: string;
  readonly object: string;
}

/** The acts that `text` asks for, by their verbs: more than one when they could be done by halves. */
export function actionsIn(text: string): string[] {
  const plain = withoutOwner(text.replace(/\s+/g, ' ').trim().replace(/[.;]$/, '')).replace(workingTogether, '');
  const listed = listedActions(plain);
  return listed.length > 1 ? listed : joinedActions(clausesOf(plain));
}

/** An owner named before the act, as in "Dinas PUPR agar menyusun …", is left out. */
function withoutOwner(text: string): string {
  const owner = namedOwner.exec(text);
  const hasAct = owner?.[1]?.split(' ').some((word) => verbAtStart(word) !== undefined) ?? true;
  return owner === null || hasAct ? text : text.slice(owner[0].length);
}

/** `(1) menyusun … (2) menetapkan …`: acts that are numbered, not things. */
function listedActions(text: string): string[] {
  const items = text.split(/(?:^|[\s:;,])\(?(?:\d{1,2}|[a-h])[.)] /).slice(1);
  const verbs = items.flatMap((item) => verbAtStart(item) ?? []);
  return verbs.length === items.length ? verbs : [];
}

function joinedActions(clauses: readonly Clause[]): string[] {
  const verbs: string[] = [];
  const before = new Set<string>();
  let isSubordinate = false;
  let isWaiting = false;
  for (const clause of clauses) {
    if (strongConnector.test(clause.connector)) isSubordinate = false;
    const belongs = verbs.length > 0 && (isSubordinate || isWaiting || continues(clause, before));
    if (!belongs) verbs.push(clause.verb);
    isWaiting = clause.object === '';
    isSubordinate ||= subordinate.test(` ${clause.object}`);
    for (const word of clause.object.split(' ')) before.add(word);
  }
  return verbs;
}

/** Whether the clause goes on with what the acts before it are about. */
function continues({ verb, object }: Clause, before: ReadonlySet<string>): boolean {
  if (verb.endsWith('nya') || noObject.test(object) || sameObject.test(object)) return true;
  if (delivers.test(verb) && outcome.test(object)) return true;
  return before.has(object.split(' ')[0] ?? '');
}

/** The text cut wherever a connector is followed by a verb; empty when it does not open with one. */
function clausesOf(text: string): Clause[] {
  const pieces = text.split(connectors);
  const clauses: { connector: string; verb: string; rest: string[] }[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const connector = pieces[index - 1] ?? '';
    const piece = (pieces[index] ?? '').replace(request, '');
    const verb = verbAtStart(piece);
    const last = clauses.at(-1);
    if (verb !== undefined) clauses.push({ connector, verb, rest: [piece.slice(verb.length).trim()] });
    else if (last === undefined) return [];
    else last.rest.push(connector, piece);
  }
  return clauses.map(({ connector, verb, rest }) => ({ connector, verb, object: rest.join('').toLowerCase() }));
}

function verbAtStart(text: string): string | undefined {
  const word = /^[a-z]+(?![a-z-])/i.exec(text)?.[0].toLowerCase() ?? '';
  if (actsWithBer.has(word)) return word;
  return /^me(?:[mnlrwy])[a-z]{3,}$/.test(word) && !noActions.has(word) ? word : undefined;
}
