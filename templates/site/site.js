// Tells when a page is old, and sorts and filters its lists. Without it every list stands there whole.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  if (location.protocol === 'file:') root.classList.add('disk');

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
    const sortValue = (row) => row.cells[index].dataset.value ?? row.cells[index].textContent.trim();
    const compare = kind === 'number' ? (a, b) => Number(a) - Number(b) : collator.compare;
    const sorted = [...table.tBodies[0].rows].map((row) => ({ row, value: sortValue(row) }));
    sorted.sort((a, b) => sign * compare(a.value, b.value));
    table.tBodies[0].append(...sorted.map(({ row }) => row));
  }

  function makeFilterable(form, list) {
    const rows = [...list.querySelectorAll('tbody > tr')].map((row) => ({ row, text: undefined }));
    const output = form.querySelector('output');
    const nothing = document.querySelector('.no-match');
    readAddress(form);

    const apply = () => {
      const words = plain(form.elements.cari.value).split(/\s+/).filter(Boolean);
      const chosen = [...form.querySelectorAll('select')].filter((select) => select.value !== '');
      let shown = 0;
      for (const entry of rows) {
        const fits =
          chosen.every(({ value, dataset }) => hasValue(entry.row, dataset.key, value)) && says(entry, words);
        if (entry.row.hidden === fits) entry.row.hidden = !fits;
        if (fits) shown += 1;
      }
      for (const part of list.querySelectorAll('section'))
        part.hidden = part.querySelector('tbody > tr:not([hidden])') === null;
      output.textContent = output.dataset.text
        .replace('{shown}', shown.toLocaleString(root.lang))
        .replace('{all}', rows.length.toLocaleString(root.lang));
      list.classList.toggle('is-empty', shown === 0);
      nothing.hidden = shown > 0;
      writeAddress(form);
    };

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

  /** The text of a row is read when somebody looks for a word. */
  function says(entry, words) {
    if (words.length === 0) return true;
    entry.text ??= plain(entry.row.textContent);
    return words.every((word) => entry.text.includes(word));
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
