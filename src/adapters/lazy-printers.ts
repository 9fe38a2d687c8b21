import type { PdfPrinters } from '../ports/pdf-printer.ts';

/** The browser adapter, loaded when something is printed: no other command pays for it. */
export const lazyPrinters: PdfPrinters = {
  open: async (options) => (await load()).open(options),
  identify: async (options) => (await load()).identify(options),
  diagnose: async (options) => (await load()).diagnose(options),
};

async function load(): Promise<PdfPrinters> {
  const [{ createPdfPrinters }, { machineEnvironment }] = await Promise.all([
    import('./browser/printer.ts'),
    import('./browser/environment.ts'),
  ]);
  return createPdfPrinters(machineEnvironment());
}
