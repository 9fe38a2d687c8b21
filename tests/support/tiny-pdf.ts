/** Where a tiny PDF holds a text. */
export interface TinyPdf {
  readonly lines?: readonly string[];
  readonly bookmark?: string;
  readonly subject?: string;
  readonly link?: string;
}

const literal = (text: string) => `(${text.replace(/[\\()]/g, '\\$&')})`;

/** A PDF of one page made by hand, with the dates that Chromium writes. */
export function tinyPdf({ lines = [], bookmark, subject = '', link }: TinyPdf): Uint8Array {
  const drawn = `BT /F1 12 Tf 14 TL 40 700 Td ${lines.map((line) => `${literal(line)} Tj T*`).join(' ')} ET`;
  const date = "(D:20260120093000+00'00')";
  const objects = [
    `<</Type /Catalog /Pages 2 0 R${bookmark === undefined ? '' : ' /Outlines 6 0 R'}>>`,
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>${
      link === undefined
        ? ''
        : ` /Annots [<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /A <</S /URI /URI ${literal(link)}>>>>]`
    }>>`,
    `<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
    '<</Type /Outlines /First 7 0 R /Last 7 0 R /Count 1>>',
    `<</Title ${literal(bookmark ?? '')} /Parent 6 0 R /Dest [3 0 R /Fit]>>`,
    `<</Title (uji) /Subject ${literal(subject)} /CreationDate ${date}\n/ModDate ${date}>>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `trailer\n<</Size ${size} /Root 1 0 R /Info 8 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(`${text}xref\n0 ${size}\n0000000000 65535 f \n${rows}${end}`);
}
