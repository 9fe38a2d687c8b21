// Tells when a page is old, and sorts and filters its lists. Without it every list stands there whole.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  if (location.protocol === 'file:') root.classList.add('disk');

  /** Rows of a table that one moment draws. */
  const atOnce = 200;

  /** Before anything is drawn, so that nothing moves. */
  function markAge() {
    const now = new Date();
    const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    const days = (today - Date.parse(root.dataset.asOf)) / 86_400_000;
    if (days > 2) root.classList.add('is-stale');
  }

  const start = () => {
    for (const table of document.querySelectorAll('table')) makeSortable(table);
    for (const form of document.querySelectorAll('form[data-filters]')) {
      const list = document.getElementById(form.dataset.filters);
      if (list !== null) makeFilterable(form, list);
    }
  };

  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

  function makeSortable(table) {
    const headers = [...(table.tHead?.rows[0].cells ?? [])];
    for (const header of headers) {
      if (header.dataset.sort === undefined) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = header.textContent;
      header.replaceChildren(button);
      button.addEventListener('click', () => sortBy(table, header, headers));
    }
  }

  function sortBy(table, header, headers) {
    const first = header.dataset.sort === 'number' ? 'descending' : 'ascending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const direction = header.getAttribute('aria-sort') === first ? other : first;
    for (const each of headers) each.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', direction);
    sortRows(table, header.cellIndex, header.dataset.sort, direction);
  }

  function sortRows(table, index, kind, direction) {
    const sign = direction === 'ascending' ? 1 : -1;
    const collator = new Intl.Collator(root.lang, { numeric: true });
    const compare = kind === 'number' ? (a, b) => Number(a) - Number(b) : collator.compare;
    const rows = rowsOf(table);
    const values = new Map(
      rows.all.map((row) => [row, row.cells[index].dataset.value ?? row.cells[index].textContent.trim()]),
    );
    // Comparing words is slow, and most stand in many rows.
    const places = new Map([...new Set(values.values())].sort(compare).map((value, place) => [value, place]));
    const placeOf = (row) => places.get(values.get(row));
    rows.all.sort((a, b) => sign * (placeOf(a) - placeOf(b)));
    rows.show();
  }

  /** By table, its rows: all of them in their order, and which of them stand in it. */
  const known = new Map();

  function rowsOf(table) {
    const rows = known.get(table) ?? tableRows(table.tBodies[0]);
    known.set(table, rows);
    return rows;
  }

  function tableRows(body) {
    let waiting;
    const rows = { all: [...body.rows], fits: () => true, show };
    /** The first rows stand there at once, a long rest soon after: nobody waits for what is not seen yet. */
    function show() {
      cancelAnimationFrame(waiting);
      const shown = rows.all.filter(rows.fits);
      const isThere = shown.length === body.rows.length && shown.every((row, index) => row === body.rows[index]);
      if (isThere) return shown.length;
      body.replaceChildren(...shown.slice(0, atOnce));
      let count = atOnce;
      const showMore = () => {
        if (count >= shown.length) return;
        waiting = requestAnimationFrame(() => {
          body.append(...shown.slice(count, count + atOnce));
          count += atOnce;
          showMore();
        });
      };
      showMore();
      return shown.length;
    }
    return rows;
  }

  function makeFilterable(form, list) {
    const tables = list.matches('table') ? [list] : [...list.querySelectorAll('table')];
    const all = tables.flatMap((table) => rowsOf(table).all);
    const output = form.querySelector('output');
    const nothing = document.querySelector('.no-match');
    const textOf = textReader();
    readAddress(form);

    const apply = () => {
      const words = plain(form.elements.cari.value).split(/\s+/).filter(Boolean);
      const chosen = [...form.querySelectorAll('select')].filter((select) => select.value !== '');
      const fits = (row) =>
        chosen.every(({ value, dataset }) => hasValue(row, dataset.key, value)) &&
        words.every((word) => textOf(row).includes(word));
      let shown = 0;
      for (const table of tables) {
        const rows = rowsOf(table);
        rows.fits = fits;
        const count = rows.show();
        if (table !== list) table.closest('section').hidden = count === 0;
        shown += count;
      }
      output.textContent = output.dataset.text
        .replace('{shown}', shown.toLocaleString(root.lang))
        .replace('{all}', all.length.toLocaleString(root.lang));
      list.classList.toggle('is-empty', shown === 0);
      nothing.hidden = shown > 0;
      writeAddress(form);
    };

    form.addEventListener('focusin', () => all.forEach(textOf), { once: true });
    form.addEventListener('input', apply);
    form.addEventListener('reset', () => setTimeout(apply));
    form.addEventListener('submit', (event) => event.preventDefault());
    apply();
  }

  /** A row may have two statuses at once: its own, and being late. */
  function hasValue(row, key, value) {
    const own = row.dataset[key];
    return own === value || (key === 'status' && own.split(' ').includes(value));
  }

  /** The text of a row is read once, before somebody looks for a word. */
  function textReader() {
    const texts = new Map();
    return (row) => {
      const text = texts.get(row) ?? plain(row.textContent);
      texts.set(row, text);
      return text;
    };
  }

  /** The filters stand in the address, so that a filtered list can be sent to somebody. */
  function readAddress(form) {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if (field === null) continue;
      const known = field.tagName !== 'SELECT' || [...field.options].some((option) => option.value === value);
      if (known) field.value = value;
    }
  }

  function writeAddress(form) {
    if (location.protocol === 'file:') return;
    const filled = [...new FormData(form)].filter(([, value]) => value !== '');
    const query = new URLSearchParams(filled).toString();
    const search = query === '' ? '' : `?${query}`;
    if (search !== location.search) history.replaceState(null, '', location.pathname + search + location.hash);
  }

  markAge();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
