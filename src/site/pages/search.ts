import { addresses, linksFrom } from '../addresses.ts';
import { renderPage } from '../layout.ts';
import type { SiteFile } from '../site-file.ts';
import { shownStatuses } from '../status-marks.ts';
import type { SiteView } from '../view.ts';

/** What the search engine needs that no other page may: it is WebAssembly, and fetches the indexes. */
const allows = { 'script-src': "'self' 'wasm-unsafe-eval'", 'connect-src': "'self'" };

/** The page for searching all notes, and what it is made to work by. */
export function searchFiles(view: SiteView): SiteFile[] {
  const { searchStyle, searchScript } = addresses;
  return [
    searchPage(view),
    { path: searchStyle, content: view.readAsset('site/search.css') },
    { path: searchScript, content: view.readAsset('site/search.js') },
  ];
}

/** Without its script, opened from a disk or without indexes it leads to the lists. */
function searchPage(view: SiteView): SiteFile {
  const path = addresses.search;
  const link = linksFrom(path);
  const words = view.catalogue.siteSearch.search;
  const isSearchable = view.searchable.length > 0;
  const assets = { styles: [addresses.searchStyle], scripts: isSearchable ? [addresses.searchScript] : [] };
  const head = { path, title: words.title, description: words.lead, section: 'search', assets } as const;
  return renderPage(view, isSearchable ? { ...head, allows } : head, 'search', {
    words,
    /** Where the site begins, for addresses that the script makes. */
    root: link(addresses.home).replace(/index\.html$/, ''),
    indexes: view.searchable.join(' '),
    filters: filtersOf(view),
    lists: (['notes', 'followUps', 'owners', 'types'] as const).map((key) => ({
      text: words[key],
      link: link(addresses[key]),
    })),
  });
}

/** The filters of the index, by their names in it. */
function filtersOf(view: SiteView) {
  const words = view.catalogue.siteSearch.search;
  const named = (groupings: SiteView['owners']) => [...groupings.values()].map(({ id, name }) => choice(id, name));
  const years = [...new Set(view.searchable.map((name) => name.slice(0, 'YYYY'.length)))];
  const statuses = shownStatuses.map((status) => choice(status, view.texts.status[status]));
  return [
    { name: 'tahun', label: words.year, any: words.anyYear, choices: years.map((year) => choice(year, year)) },
    { name: 'jenis', label: words.type, any: words.anyType, choices: named(view.types) },
    { name: 'pemilik', label: words.owner, any: words.anyOwner, choices: named(view.owners) },
    {
      name: 'status',
      label: words.status,
      any: words.anyStatus,
      choices: [choice('terlambat', words.late), ...statuses],
    },
  ];
}

function choice(value: string, label: string) {
  return { value, label };
}
