// Compares a file that somebody holds with the published digests. The file is read here and goes nowhere.
(() => {
  const form = document.getElementById('pemeriksaan');
  const result = document.getElementById('hasil');
  const show = {};
  for (const name of ['judul', 'teks', 'berkas', 'catatan', 'dokumen', 'sejak', 'sidik', 'unduh']) {
    show[name] = document.getElementById(`hasil-${name}`);
  }
  let latest = 0;
  let list;

  // Browsers give SHA-256 to secure pages alone: https, this computer, and files of its disks.
  if (globalThis.crypto?.subtle === undefined) {
    document.getElementById('tanpa-pengaman').hidden = false;
    form.hidden = true;
    return;
  }

  /** A page that was opened from a disk may not fetch data, but may load a script. */
  function loadList() {
    list ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = form.dataset.digests;
      script.addEventListener('load', () => resolve(globalThis.catatanDigests));
      script.addEventListener('error', () => {
        list = undefined;
        script.remove();
        reject(new Error('list'));
      });
      document.head.append(script);
    });
    return list;
  }

  async function check(file) {
    const turn = ++latest;
    const { dataset } = result;
    tell({ state: 'reading', title: dataset.reading, file });
    try {
      const bytes = await file.arrayBuffer();
      const digest = await digestOf(bytes);
      const digests = await loadList();
      const found = proven(digest, digests) ?? (await claimed(bytes, digests)) ?? wordsOf('unknown');
      if (turn === latest) tell({ ...found, file, digest });
    } catch (error) {
      if (turn !== latest) return;
      const isList = error.message === 'list';
      const [title, text] = isList
        ? [dataset.listMissing, dataset.listMissingText]
        : [dataset.broken, dataset.brokenText];
      tell({ state: 'broken', title, text, file });
    }
  }

  async function digestOf(bytes) {
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  /** Equal bytes alone prove something. */
  function proven(digest, { items }) {
    const known = items.find(({ sha256 }) => sha256 === digest);
    return known && { ...wordsOf(known.state), known };
  }

  /** What follows from what the file says of itself, which anyone can write into it. */
  async function claimed(bytes, { items, withdrawn }) {
    // A document of a note is never that large, and a text cannot be as long as any file.
    const text = new TextDecoder('latin1').decode(bytes.slice(0, 20_000_000));
    const pattern = /\/Keywords ?\(([a-z-]+) (\d{4}-\d{2}-\d{2}-[a-z0-9-]+) ([0-9a-f]{4}(?:-[0-9a-f]{4}){2})\)/;
    const [, document, id, code] = pattern.exec(text) ?? [];
    if (id === undefined) return undefined;
    if (withdrawn.includes(await digestOf(new TextEncoder().encode(id)))) return wordsOf('claims-withdrawn');
    const known = items.find((it) => it.note.id === id && it.document === document && it.code !== null);
    return known && { ...wordsOf(known.code === code ? 'claims-current' : 'claims-other'), known };
  }

  /** The answer as the page explains it below. */
  function wordsOf(state) {
    const name = document.querySelector(`dt[data-state="${state}"]`);
    return { state, title: name.textContent, text: name.nextElementSibling.textContent };
  }

  function tell({ state, title, text, file, digest, known }) {
    result.dataset.state = state;
    result.hidden = false;
    put(show.teks, text, show.teks);
    put(show.berkas, file.name);
    put(show.sidik, digest);
    put(show.catatan, known?.note.title);
    put(show.dokumen, known && (show.dokumen.getAttribute(`data-${known.document}`) ?? known.document));
    put(show.sejak, known?.since ? dayText(known.since) : undefined);
    if (known?.since) show.sejak.dateTime = known.since;
    const isReplaced = known !== undefined && state !== 'current' && known.document === 'catatan';
    show.unduh.parentElement.hidden = !isReplaced || known.pdf === null;
    if (known !== undefined) {
      show.catatan.href = form.dataset.page.replace('ID', known.note.id);
      show.unduh.href = form.dataset.pdf.replace('ID', known.note.id);
    }
    // Last: it is read aloud, and everything else stands there by then.
    show.judul.textContent = title;
  }

  function put(place, text, row = place.closest('.facts > div')) {
    place.textContent = text ?? '';
    row.hidden = text === undefined;
  }

  function dayText(day) {
    const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(new Date(`${day}T00:00:00Z`));
  }

  const input = document.getElementById('berkas');
  const checkFirst = ([file]) => {
    if (file !== undefined) check(file);
  };
  input.addEventListener('change', () => checkFirst(input.files));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('drop', ({ dataTransfer }) => checkFirst(dataTransfer.files));
  form.addEventListener('dragenter', () => form.classList.add('drop-over'));
  for (const type of ['dragleave', 'drop']) form.addEventListener(type, () => form.classList.remove('drop-over'));
  // A file that misses the box does not take the place of the page.
  for (const type of ['dragover', 'drop']) document.addEventListener(type, (event) => event.preventDefault());
})();
