import { type Chart, draw, letterSize } from './draw.ts';

/** One part of the bar, in the order of the table beside it. */
export interface Part {
  /** Name of the colour: `--chart-NAME` and, for letters on it, `--on-NAME`. */
  readonly color: string;
  readonly count: number;
}

/** A part narrower than this share has no room for its number; the table has it. */
const narrow = 0.06;

/** All parts as one bar, each with its number. */
export function statusBar(parts: readonly Part[]): Chart {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const series = parts.map(({ color, count }) => ({
    type: 'bar',
    stack: 'all',
    silent: true,
    barWidth: 44,
    data: [count],
    itemStyle: { color: `var(--chart-${color})`, borderColor: 'var(--paper)', borderWidth: count === 0 ? 0 : 1.5 },
    label: {
      show: count / all >= narrow,
      color: `var(--on-${color})`,
      fontSize: letterSize,
      fontWeight: 'bold',
    },
  }));
  return draw(
    {
      grid: { left: 0, right: 0, top: 0, bottom: 0 },
      xAxis: { type: 'value', show: false, max: all },
      yAxis: { type: 'category', show: false, data: [''] },
      series,
    },
    48,
  );
}
