import { type Chart, draw, letterSize } from './draw.ts';

export interface Line {
  /** Stands with the last value at the end of the line. */
  readonly name: string;
  /** Name of the colour: `--chart-NAME`. */
  readonly color: string;
  readonly values: readonly number[];
}

/** Told apart without colour as well. */
const strokes = ['solid', 'dashed', 'solid'] as const;
const marks = ['circle', 'rect', 'triangle'] as const;

/** Up to three lines over the same months. */
export function trendLines(months: readonly string[], lines: readonly Line[]): Chart {
  const small = { color: 'var(--quiet)', fontSize: letterSize - 2 };
  const series = lines.map(({ name, color, values }, index) => ({
    type: 'line',
    silent: true,
    clip: false,
    data: [...values],
    symbol: marks[index],
    symbolSize: 6,
    lineStyle: { color: `var(--chart-${color})`, width: 2, type: strokes[index] },
    itemStyle: { color: `var(--chart-${color})` },
    endLabel: { show: true, color: 'var(--ink)', fontSize: letterSize, distance: 8, formatter: `${name} {c}` },
    labelLayout: { moveOverlap: 'shiftY' },
  }));
  return draw(
    {
      grid: { left: 4, right: 108, top: 12, bottom: 4 },
      xAxis: {
        type: 'category',
        boundaryGap: false,
        data: [...months],
        axisLine: { lineStyle: { color: 'var(--faint)' } },
        axisTick: { show: false },
        axisLabel: { ...small, interval: 0, lineHeight: 14 },
      },
      yAxis: {
        type: 'value',
        min: 0,
        minInterval: 1,
        splitNumber: 4,
        splitLine: { lineStyle: { color: 'var(--line)' } },
        axisLabel: small,
      },
      series,
    },
    236,
  );
}
