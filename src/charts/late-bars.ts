import { type Chart, chartWidth, draw, letterSize } from './draw.ts';

export interface Row {
  readonly name: string;
  readonly value: number;
  /** The value in words, at the end of its bar. */
  readonly label: string;
}

const rowHeight = 46;
/** Room for the words behind the longest bar. */
const labelWidth = 84;

/** A bar a row, the first at the top, with its name above it: names of offices are long. */
export function lateBars(rows: readonly Row[]): Chart {
  const bar = (row: Row) => ({
    value: row.value,
    label: { show: true, position: 'right', distance: 6, formatter: () => row.label },
  });
  const name = {
    show: true,
    inside: true,
    margin: 0,
    verticalAlign: 'bottom',
    padding: [0, 0, 10, 0],
    color: 'var(--ink)',
    fontSize: letterSize,
    width: chartWidth - 4,
    overflow: 'truncate',
    ellipsis: '…',
  };
  return draw(
    {
      grid: { left: 0, right: labelWidth, top: 4, bottom: 0 },
      xAxis: { type: 'value', show: false, min: 0, max: Math.max(...rows.map(({ value }) => value)) },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map((row) => row.name),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: name,
      },
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: 14,
          barMinHeight: 2,
          data: rows.map(bar),
          itemStyle: { color: 'var(--chart-terlambat)' },
          label: { color: 'var(--quiet)', fontSize: letterSize - 1 },
        },
      ],
    },
    4 + rows.length * rowHeight,
  );
}
