import { encode } from 'uqr';

/**
 * Data URI of an SVG with the QR code of `text`, 15 mm wide, with the quiet zone that readers need (ISO/IEC 18004). Error
 * correction M: a stamp over a corner does not hide it.
 */
export function qrCode(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const rows = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="15mm" height="15mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${rows.join('')}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg).replaceAll("'", '%27')}`;
}
