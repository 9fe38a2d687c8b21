import type { PdfPrinters } from '../../src/ports/pdf-printer.ts';
import type { PdfReader } from '../../src/ports/pdf-reader.ts';

/** What the printer in memory makes is no real PDF. */
const pdfReader: PdfReader = {
  read: async () => ({ text: '', outline: [], metadata: [], unseen: [], pages: 1 }),
};

/** A printer in memory whose PDFs hold the HTML they were made of; what is printed and how often it is opened is counted. */
export function createFakePrinters(print: (html: string) => string = (html) => html) {
  const counts = { opened: 0, closed: 0, printed: 0 };
  const printers: PdfPrinters = {
    open: async () => {
      counts.opened += 1;
      return {
        print: async (html) => {
          const dates = "/CreationDate (D:20300101010101+00'00')\n/ModDate (D:20300101010101+00'00')";
          const content = `%PDF-1.4\n<<${dates}>>\n${print(html)}\n`;
          const end = `xref\n0 0\ntrailer\n<<>>\nstartxref\n${Buffer.byteLength(content)}\n%%EOF\n`;
          counts.printed += 1;
          return new TextEncoder().encode(content + end);
        },
        close: async () => {
          counts.closed += 1;
        },
      };
    },
    identify: async () => 'fake',
    diagnose: () => Promise.reject(new Error('not asked for')),
  };
  return { printers, counts, pdfReader };
}
