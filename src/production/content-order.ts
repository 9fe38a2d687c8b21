import { type DocumentContent, renderDocument } from '../documents/frame.ts';
import { createTemplates } from '../markup/templates.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { templateReader } from '../workspace/outputs.ts';
import type { PrintContext, PrintOrder } from './print-documents.ts';

/** The order of a document whose content is known already. */
export function contentOrder(
  content: DocumentContent,
  { name, date }: { readonly name: string; readonly date: IsoDate },
  { workspace, world, catalogue }: Pick<PrintContext, 'workspace' | 'world' | 'catalogue'>,
): PrintOrder {
  const { folder, notebook } = workspace;
  return {
    name,
    date,
    key: world.sha256(JSON.stringify(content)),
    render: (assets) =>
      renderDocument(content, {
        config: notebook.config,
        texts: catalogue.documents,
        templates: createTemplates(templateReader(folder, world.templates)),
        assets,
      }),
  };
}
