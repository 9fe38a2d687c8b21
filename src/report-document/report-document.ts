import { documentStyles } from '../documents/frame.ts';
import { pageCss } from '../documents/page-css.ts';
import type { ReportDocumentInput } from './input.ts';
import { reportView } from './report-view.ts';

/**
 * The report as self-contained HTML for the screen and for paper: it asks for nothing from anywhere and runs nothing, which
 * its own policy holds it to. Equal contents, settings and templates give equal text. Rejects with `Failure`
 * `template-broken`.
 */
export async function renderReportDocument(input: ReportDocumentInput): Promise<string> {
  const { templates, assets } = input;
  const view = reportView(input);
  const { logo } = view.letterhead;
  const styles = stylesOf(input, view.internal?.mark);
  return templates.render('documents/report.hbs', {
    ...view,
    letterhead: { ...view.letterhead, logo: logo === undefined ? undefined : assets.image(logo) },
    styles,
    policy: await policyFor(styles),
  });
}

/** Paper as every document has it; the screen for itself. */
function stylesOf({ content, config, templates, assets }: ReportDocumentInput, top: string | undefined): string {
  const { catalogue, report } = content;
  const identity = catalogue.reportDocument.foot(report.asOf);
  const marks = { top, bottom: undefined };
  const page = pageCss({ paper: config.paper, identity: [identity], edition: '', marks }, catalogue.documents);
  const print = `@media print {\n${page}\n${templates.render(documentStyles, {})}}`;
  return `\n${[assets.fontFaces, print, templates.render('documents/report.css', {})].join('\n')}`;
}

/** Lets through these very styles and what is inlined, nothing else. */
async function policyFor(styles: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
}
