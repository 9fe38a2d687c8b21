import { personalDataPatterns } from '../notes/vocabulary/personal-data.ts';

/** What a masked stretch reads. */
export const mask = '[disamarkan]';

/** Without any of these no pattern can match: most texts hold none. */
const suspicious = /[\d０-９@＠]|[[(]at[\])]|&commat;/i;

/** Without any of these no address can stand there. Patterns of addresses try every word: most of the time goes to them. */
const at = /@|[[(]at[\])]|%40|&#64;|&commat;/i;

/** The text with personal numbers and addresses masked, full-width digits and hidden signs among them included. */
export function maskPersonalData(text: string): string {
  if (!suspicious.test(text)) return text;
  const plain = text
    .replace(/[０-９＠]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)[\u200b-\u200d\u2060\ufeff]+(?=\d)/g, '');
  const mayHoldAddress = at.test(plain);
  return personalDataPatterns
    .filter(({ kind }) => kind !== 'mail' || mayHoldAddress)
    .reduce((masked, { pattern }) => masked.replace(pattern, mask), plain);
}
