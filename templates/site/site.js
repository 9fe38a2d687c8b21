// Sorts and filters the table of follow-ups. Without it the table stands there whole, by deadline.
(() => {
  document.documentElement.classList.add('js');

  const start = () => {
    for (const form of document.querySelectorAll('form[data-filters]')) {
      const table = document.getElementById(form.dataset.filters);
      if (table === null) continue;
      makeSortable(table);
      makeFilterable(form, table);
    }
  };

  const rowsOf = (table) => [...table.tBodies[0].rows];
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

  function makeSortable(table) {
    const headers = [...table.tHead.rows[0].cells];
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
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const sortValue = (row) => row.cells[index].dataset.value ?? row.cells[index].textContent.trim();
    const compare = kind === 'number' ? (a, b) => Number(a) - Number(b) : collator.compare;
    const sorted = rowsOf(table).map((row) => ({ row, value: sortValue(row) }));
    sorted.sort((a, b) => sign * compare(a.value, b.value));
    table.tBodies[0].append(...sorted.map(({ row }) => row));
  }

  function makeFilterable(form, table) {
    const rows = rowsOf(table).map((row) => ({ row, text: plain(row.textContent) }));
    const output = form.querySelector('output');
    const nothing = document.querySelector('.no-match');
    readAddress(form);

    const apply = () => {
      const words = plain(form.elements.cari.value).split(/\s+/).filter(Boolean);
      const chosen = [...form.querySelectorAll('select')].filter((select) => select.value !== '');
      let shown = 0;
      for (const { row, text } of rows) {
        const fits =
          words.every((word) => text.includes(word)) &&
          chosen.every(({ value, dataset }) => row.dataset[dataset.key].split(' ').includes(value));
        row.hidden = !fits;
        if (fits) shown += 1;
      }
      output.textContent = output.dataset.text.replace('{shown}', shown).replace('{all}', rows.length);
      nothing.hidden = shown > 0;
      writeAddress(form);
    };

    form.addEventListener('input', apply);
    form.addEventListener('reset', () => setTimeout(apply));
    form.addEventListener('submit', (event) => event.preventDefault());
    apply();
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
    history.replaceState(null, '', location.pathname + (query === '' ? '' : `?${query}`) + location.hash);
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
