import { addresses, linksFrom } from '../addresses.ts';
import { digestFiles } from '../digests.ts';
import { renderPage } from '../layout.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';

/** The page on which anyone can see whether a PDF is a public document of the office, its list, and its script. */
export function verifyFiles(view: SiteView): SiteFile[] {
  const { verifyStyle, verifyScript } = addresses;
  return [
    verifyPage(view),
    { path: verifyStyle, content: view.readAsset('site/verify.css') },
    { path: verifyScript, content: view.readAsset('site/verify.js') },
    ...digestFiles(view),
  ];
}

function verifyPage(view: SiteView): SiteFile {
  const path = addresses.verify;
  const link = linksFrom(path);
  const words = view.catalogue.siteSearch.verify;
  const { office } = view.config;
  const assets = { styles: [addresses.verifyStyle], scripts: [addresses.verifyScript] };
  const head = { path, title: words.title, description: words.lead, section: undefined, assets };
  const ask = words.ask(office.name, office.address);
  return renderPage(view, head, 'verify', {
    words,
    /** Loaded when a file is chosen: for many notes it is large. */
    digests: link(addresses.dataFile('digests.js')),
    list: link(addresses.dataFile('digests.json')),
    columns: link(addresses.data, 'kolom-sidik-digital'),
    /** Where the page of a note and its PDF stand; ID is its id. */
    page: link(addresses.note('ID')),
    pdf: link(addresses.pdf('ID')),
    count: words.count(view.digests.length),
    documents: Object.entries(words.documents).map(([key, name]) => ({ key, name })),
    verdicts: [
      { state: 'current', name: words.current, text: words.currentText(view.today) },
      { state: 'superseded', name: words.superseded, text: words.supersededText },
      { state: 'withdrawn', name: words.withdrawn, text: words.withdrawnText },
      { state: 'claims-current', name: words.claimsCurrent, text: words.claimsCurrentText },
      { state: 'claims-other', name: words.claimsOther, text: `${words.claimsOtherText(view.today)} ${ask}` },
      {
        state: 'claims-withdrawn',
        name: view.catalogue.siteWithdrawn.title,
        text: `${words.claimsWithdrawnText} ${ask}`,
      },
      { state: 'unknown', name: words.unknown, text: `${words.unknownText} ${ask}` },
    ],
  });
}
