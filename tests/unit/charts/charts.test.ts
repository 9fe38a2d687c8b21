import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/charts/draw.ts';
import { lateBars } from '../../../src/charts/late-bars.ts';
import { statusBar } from '../../../src/charts/status-bar.ts';
import { trendLines } from '../../../src/charts/trend-lines.ts';

const hostile = `</text></svg><script>alert("x")</script> class="a" style="b:c;" & 'd' ]]>`;

const charts = {
  status: () =>
    statusBar([
      { color: 'selesai', count: 24 },
      { color: 'belum', count: 9 },
      { color: 'usulan', count: 1 },
    ]),
  late: () =>
    lateBars([
      { name: 'Dinas Sosial', value: 205, label: '205 hari' },
      { name: hostile, value: 1, label: hostile },
    ]),
  trend: () =>
    trendLines(
      ['Des', 'Jan\n2026'],
      [
        { name: 'Terbuka', color: 'belum', values: [3, 5] },
        { name: 'Selesai', color: 'selesai', values: [0, 5] },
        { name: hostile, color: 'terlambat', values: [0, 2] },
      ],
    ),
};

/** Texts and the lengths of what is filled with a colour, as a reader of SVG finds them. */
function read({ width, height, shapes }: Chart) {
  const svg = XmlDocument.fromString(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${shapes}</svg>`,
  );
  try {
    const names = new Set(svg.find('//*').map((node) => node.toString().match(/^<(\w+)/)?.[1] ?? ''));
    const texts = svg.find("//*[local-name()='text']").map((node) => node.content);
    const lengths = (color: string) =>
      svg
        .find(`//@d[../@fill='var(--chart-${color})']`)
        .map((path) => Number(/^M[\d.]+ [\d.]+l([\d.]+) /.exec(path.content)?.[1]));
    return { names, texts, lengths: lengths('selesai').concat(lengths('belum')), late: lengths('terlambat') };
  } finally {
    svg.dispose();
  }
}

describe.each(Object.entries(charts))('%s', (_, chart) => {
  it('is well-formed and holds shapes and letters only', () => {
    const { names } = read(chart());
    expect([...names].filter((name) => !['svg', 'g', 'path', 'rect', 'text'].includes(name))).toEqual([]);
  });

  it('has nothing that a strict policy forbids and no ids', () => {
    const tags = chart().shapes.match(/<[^>]*>/g) ?? [];
    for (const tag of tags) expect(tag).not.toMatch(/\s(?:id|style|class|on\w+|href|clip-path)=|url\(/);
  });

  it('is the same each time', () => {
    expect(chart()).toEqual(chart());
  });

  it('takes its colours and letters from the document', () => {
    const { shapes } = chart();
    expect(shapes).not.toMatch(/#[0-9a-f]{3}|rgb|font-family/i);
    expect(shapes).toContain('var(--');
  });
});

describe('numbers', () => {
  it('are drawn in proportion, with a text where there is room', () => {
    const { texts, lengths } = read(charts.status());
    expect(texts).toEqual(['24', '9']);
    const [first = 0, second = 0] = lengths;
    expect((first + 1.5) / (second + 1.5)).toBeCloseTo(24 / 9, 1);
  });

  it('stand at the bars, with hostile names as plain text', () => {
    const { texts, late } = read(charts.late());
    expect(texts).toContain('205 hari');
    expect(texts).toContain(hostile);
    const [long = 0, short = 0] = late;
    expect(long).toBeGreaterThan(100 * short);
    expect(short).toBeGreaterThanOrEqual(2);
  });

  it('stand at the end of the lines, none over another', () => {
    const { texts } = read(charts.trend());
    expect(texts).toEqual(expect.arrayContaining(['Terbuka 5', 'Selesai 5', `${hostile} 2`, 'Jan', '2026']));
    const heights = [...charts.trend().shapes.matchAll(/translate\([\d.]+ ([\d.]+)\)"[^>]*>(?:Terbuka|Selesai) 5</g)];
    const [one = 0, other = 0] = heights.map(([, y]) => Number(y));
    expect(Math.abs(one - other)).toBeGreaterThanOrEqual(11);
  });
});
