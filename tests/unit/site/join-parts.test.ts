import { describe, expect, it } from 'vitest';
import { joinParts } from '../../../src/site/join-parts.ts';
import { createRandom } from '../../support/random.ts';

const text = (content: Uint8Array) => new TextDecoder('utf8', { ignoreBOM: true }).decode(content);

/** A text whose parts are named by their keys; `asked` are those that were made. */
function partedText(keys: readonly string[], between: string, asked: string[] = []) {
  const part = (index: number) => {
    asked.push(keys[index] ?? '');
    return `<${keys[index]}–>`;
  };
  return { start: '\ufeffawal', keys, part, between, end: 'é.' };
}

const whole = (keys: readonly string[], between: string) =>
  `\ufeffawal${keys.map((key) => `<${key}–>`).join(between)}é.`;

describe('joinParts', () => {
  it('gives the text and where each part lies in it', () => {
    const { content, places } = joinParts(partedText(['a', 'bc'], ', '));
    expect(text(content)).toBe('\ufeffawal<a–>, <bc–>é.');
    expect(places.map(([start, end]) => text(content.subarray(start, end)))).toEqual(['<a–>', '<bc–>']);
    expect(text(joinParts(partedText([], ',')).content)).toBe('\ufeffawalé.');
  });

  it('gives the same with what is known as without, and asks for no part that is', () => {
    const random = createRandom(7);
    const names = Array.from({ length: 30 }, (_, index) => `k${index}`);
    const some = () => names.filter(() => random.chance(0.6)).toSorted(() => (random.chance(0.05) ? -1 : 0));
    let known: Parameters<typeof joinParts>[1];
    let before: readonly string[] = [];
    for (let round = 0; round < 400; round += 1) {
      const keys = some();
      const between = round < 200 ? ',\n' : '';
      const asked: string[] = [];
      // What is known was made with the same between its parts.
      const joined = joinParts(partedText(keys, between, asked), round % 200 === 0 ? undefined : known);
      expect(text(joined.content)).toBe(whole(keys, between));
      expect(joined.places.map(([start, end]) => text(joined.content.subarray(start, end)))).toEqual(
        keys.map((key) => `<${key}–>`),
      );
      if (round % 200 > 0) expect(asked).toEqual(keys.filter((key) => !before.includes(key)));
      before = keys;
      known = { content: joined.content, placeOf: (key) => joined.places[keys.indexOf(key)] };
    }
  });
});
