import type { text as findings } from '../../id/diagnostics/text.ts';
import type { RuleTexts } from '../../id/rules/rule-text.ts';

export const text: RuleTexts<keyof typeof findings> = {
  'count-mismatch': {
    title: 'Count and list differ',
    wants:
      'A sentence that gives a number and goes on to list, such as "masih tersisa 4 perjanjian, yaitu:", has a list of so many items below it.',
    why: 'Nobody can tell whether the number or the list is right, and an item that was left out will not be followed up.',
  },
  'number-words': {
    title: 'Digits and words disagree',
    wants: 'Digits and the words after them name the same number, such as 14 (empat belas).',
    why: 'The words are there to keep digits from being misread. Where they differ neither can be trusted, and only the clerk knows which is right.',
  },
  'reference-dangling': {
    title: 'A reference to nothing',
    wants: 'A reference such as "angka 2" or "huruf b" leads to an item that stands in this note.',
    why: 'Readers cannot find what is meant. It often happens when text is copied from another document.',
  },
  'personal-data': {
    title: 'Personal data in an open note',
    wants:
      'An open note holds no identity number (NIK), phone number or private mail address, and no staff number (NIP) but those of chair and secretary.',
    why: 'Law UU 14/2008, Article 17, exempts personal secrets from public information. What is once on the internet cannot be taken back.',
  },
  'link-broken': {
    title: 'A broken link',
    wants: 'Links and images lead to files that stand inside the notebook.',
    why: 'Readers of print and site meet a dead link, and an attachment that people rely on turns out not to be kept.',
  },
  'html-unsafe': {
    title: 'HTML in the text',
    wants: 'The text is written in Markdown: **bold**, lists with "- ", tables with "|". Only <br> is let through.',
    why: 'HTML is removed from print and site to keep readers safe. The text may then look other than you see it.',
  },
};
