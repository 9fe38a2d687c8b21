import { type EChartsCoreOption, init } from 'echarts/dist/echarts.esm.min.mjs';

/** A drawing without its frame: what stands inside `<svg viewBox="0 0 width height">`. Text is escaped. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly shapes: string;
}

/** All charts are as wide as half a page, so that their letters keep one size beside a table and on a telephone. */
export const chartWidth = 420;
export const letterSize = 13;

/**
 * Draws without a browser. Colours are CSS variables of the document (`var(--ink)`), letters are those around the
 * drawing. Equal options give equal text: no ids, no styles, nothing that a page without scripts or inline styles lacks.
 */
export function draw(option: EChartsCoreOption, height: number): Chart {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: chartWidth, height });
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit', fontSize: letterSize }, ...option });
    return { width: chartWidth, height, shapes: shapesOf(chart.renderToSVGString()) };
  } finally {
    chart.dispose();
  }
}

/** Quotes inside text are escaped by the renderer: what looks like an attribute is one. */
function shapesOf(svg: string): string {
  return svg
    .replace(/^<svg [^>]*>\s*<rect [^>]*><\/rect>/, '')
    .replace(/<(style|defs) ?>[\s\S]*?<\/\1>/g, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/ (?:class|clip-path|pointer-events|xml:space|ecmeta_[a-z_]+)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => style.replace(/([a-z-]+):([^;]+);/g, ' $1="$2"'))
    .replace(/ font-family="inherit"/g, '')
    .trim();
}
