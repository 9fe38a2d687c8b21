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
      const digest = await digestOf(file);
      const { notes } = await loadList();
      if (turn === latest) tell({ ...answer(digest, notes), file, digest });
    } catch (error) {
      if (turn !== latest) return;
      const isList = error.message === 'list';
      const [title, text] = isList
        ? [dataset.listMissing, dataset.listMissingText]
        : [dataset.broken, dataset.brokenText];
      tell({ state: 'broken', title, text, file });
    }
  }

  async function digestOf(file) {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  function answer(digest, notes) {
    for (const note of notes) {
      const known = note.documents.find(({ sha256 }) => sha256 === digest);
      if (known !== undefined) return { ...wordsOf(known.state), note, known };
    }
    return wordsOf('unknown');
  }

  /** The answer as the page explains it below. */
  function wordsOf(state) {
    const name = document.querySelector(`dt[data-state="${state}"]`);
    return { state, title: name.textContent, text: name.nextElementSibling.textContent };
  }

  function tell({ state, title, text, file, digest, note, known }) {
    result.dataset.state = state;
    result.hidden = false;
    put(show.teks, text, show.teks);
    put(show.berkas, file.name);
    put(show.sidik, digest);
    put(show.catatan, note?.title);
    put(show.dokumen, known && (show.dokumen.getAttribute(`data-${known.document}`) ?? known.document));
    put(show.sejak, known?.since && dayText(known.since));
    if (note !== undefined) show.catatan.href = note.page;
    if (known?.since !== undefined) show.sejak.dateTime = known.since;
    const isReplaced = known !== undefined && state !== 'current' && known.document === 'catatan';
    show.unduh.parentElement.hidden = !isReplaced || note.pdf === undefined;
    if (note?.pdf !== undefined) show.unduh.href = note.pdf;
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
