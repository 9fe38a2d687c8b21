import type { PublicEdition } from '../../publication/gate.ts';
import { isoMomentOf } from '../../shared/iso-date.ts';
import { addresses, linksOut } from '../addresses.ts';
import { presentOf } from '../attendance.ts';
import { notesKey } from '../page-key.ts';
import { publicFilesOf } from '../public-files.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';
import { correctedOn } from './changes.ts';

/**
 * Meetings in the form of OParl 1.1 (schema.oparl.org), as readers of council data know it: only what a note says, names of
 * our own with the prefix `catatan:`. The lists hold them all, a hundred a page; what names a meeting for good is the address
 * of its page. The oldest come first, so that a new meeting changes the last page alone.
 */
export function* oparlFiles(view: SiteView): Generator<SiteFile> {
  const oldestFirst = view.editions.toReversed();
  const count = oldestFirst.length;
  const pages = Math.max(1, Math.ceil(count / pageSize));
  for (let page = 1; page <= pages; page += 1) {
    const shown = oldestFirst.slice((page - 1) * pageSize, page * pageSize);
    const place = { page, pages, count };
    yield {
      path: listFile(page),
      key: notesKey(
        shown.map(({ note }) => note),
        view,
        place,
      ),
      get content() {
        return listPage(shown, place, view);
      },
    };
  }
}

const pageSize = 100;
const schema = (type: string) => `https://schema.oparl.org/1.1/${type}`;

const listFile = (page: number) => addresses.dataFile(`oparl/meetings${page === 1 ? '' : `-${page}`}.json`);

/** Which page of the list this is, of how many, and how many meetings they hold. */
interface ListPlace {
  readonly page: number;
  readonly pages: number;
  readonly count: number;
}

function listPage(shown: readonly PublicEdition[], { page, pages, count }: ListPlace, view: SiteView): string {
  const path = listFile(page);
  const link = linksOut(view, path);
  const list = {
    data: shown.map((edition) => meetingOf(edition, view, path)),
    pagination: {
      totalElements: count,
      elementsPerPage: pageSize,
      currentPage: page,
      totalPages: pages,
    },
    links: {
      first: link(listFile(1)),
      ...(page > 1 ? { prev: link(listFile(page - 1)) } : {}),
      self: link(path),
      ...(page < pages ? { next: link(listFile(page + 1)) } : {}),
      last: link(listFile(pages)),
    },
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** What is undefined is not written. Addresses as seen from the file at `path`. */
function meetingOf({ note, unnamed }: PublicEdition, view: SiteView, path: string): object {
  const { data } = note;
  const { timezone } = view.config;
  const link = linksOut(view, path);
  const id = link(addresses.note(note.id));
  const moment = (clock: string | undefined) => clock && isoMomentOf(data.date, clock, timezone);
  return {
    id,
    type: schema('Meeting'),
    name: data.title,
    meetingState: view.catalogue.siteData.held,
    cancelled: false,
    start: moment(data.time?.start),
    end: moment(data.time?.end),
    'catatan:date': data.date,
    location: data.place === undefined ? undefined : { type: schema('Location'), description: data.place },
    organization: data.body === undefined ? [] : [organizationOf(data.body, view, path)],
    'catatan:present': presentOf(data, unnamed),
    agendaItem: data.agenda.map((name, index) => ({
      type: schema('AgendaItem'),
      meeting: id,
      number: String(index + 1),
      order: index + 1,
      name,
      public: true,
    })),
    resultsProtocol: view.pdfs.has(note.id) ? fileOf(data.title, addresses.pdf(note.id), view, path) : undefined,
    auxiliaryFile: publicFilesOf(note, view).map((file) => fileOf(file.title, addresses.file(file.path), view, path)),
    keyword: [...new Set([view.typeName(note), ...data.recommendations.flatMap(({ program }) => program ?? [])])],
    modified: isoMomentOf(correctedOn(note), '00:00', timezone),
    web: id,
  };
}

function organizationOf(body: string, view: SiteView, path: string): object {
  const { name, short } = view.directory.party(body);
  const slug = view.bodies.get(body)?.slug;
  const web = slug === undefined ? undefined : linksOut(view, path)(addresses.body(slug));
  return { type: schema('Organization'), name, shortName: short, web };
}

function fileOf(name: string, target: string, view: SiteView, path: string): object {
  const mimeType = target.endsWith('.pdf') ? 'application/pdf' : undefined;
  return { type: schema('File'), name, mimeType, accessUrl: linksOut(view, path)(target) };
}
