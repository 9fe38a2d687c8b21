// Searches the notes with Pagefind: an index for each year, or for some months of one with many meetings, joined here.
// Nothing is asked of any server but files of this site.
(() => {
  const form = document.getElementById('pencarian');
  const count = document.getElementById('hasil-jumlah');
  const list = document.getElementById('hasil-daftar');
  const more = document.getElementById('hasil-lagi');

  if (location.protocol === 'file:') return;

  const root = new URL(form.dataset.root, location.href);
  const indexes = form.dataset.indexes.split(' ');
  const filters = [...form.querySelectorAll('[data-filter]')];
  const query = form.elements.q;
  const pageSize = 10;
  const mostParts = 3;
  let engine;
  let latest = 0;
  let found = [];

  function openEngine() {
    engine ??= joinIndexes().catch((error) => {
      engine = undefined;
      throw error;
    });
    return engine;
  }

  async function joinIndexes() {
    const [newest, ...others] = indexes.map((name) => new URL(`pagefind/${name}/`, root).pathname);
    const { createInstance } = await import(`${newest}pagefind.js`);
    const instance = createInstance({ basePath: newest, noWorker: true });
    await Promise.all(others.map((path) => instance.mergeIndex(path)));
    return { instance, totals: await instance.filters() };
  }

  async function search() {
    const turn = ++latest;
    const { dataset } = count;
    const asked = question();
    writeAddress();
    if (asked.words === null && Object.keys(asked.filters).length === 0) return show([], dataset.start, turn);
    if (found.length === 0) count.textContent = dataset.searching;
    try {
      const { results, left, all } = await answerTo(asked);
      if (turn !== latest) return;
      writeCounts(left, all);
      await show(results, sentence(results.length, asked.words), turn);
    } catch (error) {
      console.warn(error);
      await show([], dataset.broken, turn);
    }
  }

  /** What is asked for; without words everything that the filters leave, the newest first. */
  function question() {
    const words = query.value.trim() || null;
    const chosen = filters.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    const isByDate = words === null || form.elements.urut.value === 'tanggal';
    return { words, filters: Object.fromEntries(chosen), isByDate };
  }

  async function answerTo({ words, filters: chosen, isByDate }) {
    const { instance, totals } = await openEngine();
    const held = words === null ? indexes : await indexesWith(instance, words);
    if (held.length === 0) return { results: [], left: {}, all: {} };
    const within = { indeks: { any: held } };
    const isHeld = chosen.tahun === undefined || held.some((name) => name.startsWith(chosen.tahun));
    const answer = isHeld
      ? await instance.search(words, { filters: { ...within, ...chosen } })
      : { results: [], filters: {} };
    const all = words === null ? totals : (await instance.search(words, { filters: within })).filters;
    const results = isByDate ? await newestFirst(instance, words, chosen, answer.filters.indeks) : answer.results;
    return { results, left: answer.filters, all };
  }

  /**
   * Indexes in which every word stands. Of a word that an index does not hold, Pagefind takes what the index has of its
   * beginning, down to one letter: in one index a guess, beside another that holds the word a false answer.
   */
  async function indexesWith(instance, words) {
    if (/^".+"$/.test(words)) return indexes;
    let held = indexes;
    for (const word of new Set(words.split(/\s+/).filter((it) => /[\p{L}\p{N}]/u.test(it)))) {
      const { filters: counts } = await instance.search(`"${word.replaceAll('"', '')}"`);
      const exact = indexes.filter((name) => counts.indeks?.[name] > 0);
      const others = exact.length > 0 ? exact : await indexesWithBeginning(instance, word);
      held = held.filter((name) => others.includes(name));
    }
    return held;
  }

  /** Indexes in which a word begins so: somebody may still be typing. */
  async function indexesWithBeginning(instance, word) {
    const beginning = letters(word);
    const begins = (text) => letters(text).startsWith(beginning);
    const held = [];
    for (const indeks of indexes) {
      const { results } = await instance.search(word, { filters: { indeks } });
      const first = await results[0]?.data();
      const found = first?.content.split(/\s+/).filter((_, place) => first.locations.includes(place)) ?? [];
      if ([...found, ...(first?.meta.title.split(/\s+/) ?? [])].some(begins)) held.push(indeks);
    }
    return held;
  }

  function letters(text) {
    return text
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  }

  /** Index by index: Pagefind sorts the results of each, but mixes those of several. */
  async function newestFirst(instance, words, chosen, counts = {}) {
    const results = [];
    for (const indeks of indexes.filter((name) => counts[name] > 0)) {
      const answer = await instance.search(words, { filters: { ...chosen, indeks }, sort: { date: 'desc' } });
      results.push(...answer.results);
    }
    return results;
  }

  function sentence(number, words) {
    const { dataset } = count;
    const [none, one, many] =
      words === null
        ? [dataset.foundNoneAtAll, dataset.foundAllOne, dataset.foundAll]
        : [dataset.foundNone, dataset.foundOne, dataset.found];
    const text = number === 0 ? none : number === 1 ? one : many;
    return text
      .replace('{count}', number.toLocaleString(document.documentElement.lang))
      .replace('{query}', () => words ?? '');
  }

  async function show(results, text, turn) {
    const items = await Promise.all(results.slice(0, pageSize).map(itemOf));
    if (turn !== latest) return;
    found = results;
    list.replaceChildren(...items);
    count.textContent = text;
    more.hidden = found.length <= pageSize;
  }

  async function showMore() {
    const turn = latest;
    const start = list.childElementCount;
    const items = await Promise.all(found.slice(start, start + pageSize).map(itemOf));
    if (turn !== latest) return;
    list.append(...items);
    more.hidden = list.childElementCount >= found.length;
    items[0]?.querySelector('a').focus();
  }

  async function itemOf(result) {
    const { raw_url: path, meta, excerpt, sub_results: parts } = await result.data();
    const address = new URL(path, root).href;
    const led = parts
      .filter(({ anchor, locations }) => anchor !== undefined && locations.length > 0)
      .slice(0, mostParts);
    const told = marked(excerpt, meta.title);
    const isTold =
      led.length === 0 || (parts[0].anchor === undefined && told.some(({ nodeName }) => nodeName === 'MARK'));
    const when = element('p', 'result-when', element('time', '', meta.tanggal), meta.jenis);
    when.firstChild.dateTime = meta.iso;
    const what = element('div', 'result-what', element('h3', '', linkTo(address, meta.title)));
    if (isTold) what.append(element('p', 'excerpt', ...told));
    if (led.length > 0) what.append(element('ul', 'result-parts', ...led.map((part) => partOf(part, address))));
    return element('li', 'result', when, what);
  }

  function partOf({ anchor, title, excerpt }, address) {
    return element('li', '', linkTo(`${address}#${encodeURIComponent(anchor.id)}`, title), ...marked(excerpt, title));
  }

  /** The excerpt as text and marks, whatever markup stands in it, without the heading, or the end of it, that it opens with. */
  function marked(excerpt, heading) {
    const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
    const nodes = [...body.childNodes].map(({ nodeName, textContent }) =>
      nodeName === 'MARK' ? element('mark', '', textContent) : document.createTextNode(textContent),
    );
    const starts = [0, ...[...heading.matchAll(/\s/g)].map(({ index }) => index + 1)];
    const end = /[\p{L}\p{N}]$/u.test(heading) ? '.' : ' ';
    const start = starts.find((at) => body.textContent.startsWith(heading.slice(at) + end));
    return start === undefined ? nodes : withoutStart(nodes, heading.length - start);
  }

  function withoutStart(nodes, length) {
    let left = length;
    for (const node of nodes) {
      const cut = Math.min(left, node.textContent.length);
      node.textContent = node.textContent.slice(cut);
      left -= cut;
      if (left === 0) {
        node.textContent = node.textContent.replace(/^[.\s]+/, '');
        if (node.textContent !== '') break;
      }
    }
    return nodes.filter(({ textContent }) => textContent !== '');
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className !== '') made.className = className;
    made.append(...children);
    return made;
  }

  function linkTo(address, text) {
    const link = element('a', '', text);
    link.href = address;
    return link;
  }

  /** How many notes each choice would leave: beside what else is chosen, but for the choices of the same list. */
  function writeCounts(left, all) {
    for (const select of filters) {
      const counts = (select.value === '' ? left : all)[select.name] ?? {};
      for (const option of select.options) {
        if (option.value !== '') option.textContent = `${option.dataset.label} (${counts[option.value] ?? 0})`;
      }
    }
  }

  /** What is searched stands in the address, so that a search can be sent to somebody. */
  function writeAddress() {
    const filled = [...new FormData(form)].filter(([, value]) => value !== '');
    const text = new URLSearchParams(filled).toString();
    history.replaceState(null, '', location.pathname + (text === '' ? '' : `?${text}`) + location.hash);
  }

  function readAddress() {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      const isKnown =
        field !== null && (field === query || [...field.options].some((option) => option.value === value));
      if (isKnown) field.value = value;
    }
  }

  let waiting;
  const searchSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 250);
  };

  form.addEventListener('input', searchSoon);
  form.addEventListener('reset', searchSoon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
  });
  more.addEventListener('click', showMore);
  readAddress();
  search();
})();
