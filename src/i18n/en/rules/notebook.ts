import type { notebook as findings } from '../../id/diagnostics/notebook.ts';
import type { RuleTexts } from '../../id/rules/rule-text.ts';

export const notebook: RuleTexts<keyof typeof findings> = {
  'matters-arising': {
    title: 'An earlier item was not taken up',
    wants:
      'The next meeting of the same body names every recommendation that is still open, or progress is recorded with it.',
    why: 'Follow-up gets lost between two meetings. What the next meeting takes up is not forgotten.',
  },
  'secret-in-public': {
    title: 'A secret in a public notebook',
    wants:
      'A notebook that anyone may copy (visibility: public) holds no closed or secret meetings, no records marked R or SR, and no register of deliveries.',
    why: 'Whoever copies the notebook reads all of it with its history; deleting a file later does not take it back.',
  },
  'classification-unknown': {
    title: 'Classification code out of form',
    wants:
      'A classification code has three digits, then where needed full stops and further digits, such as "100.1.4".',
    why: 'Under ministerial regulation Permendagri 83/2022 the code decides where the record is filed and how long it is kept.',
  },
  'stakeholder-duplicate': {
    title: 'Two parties of one name',
    wants: 'In stakeholders.yaml every key is used once, and no name or short name equals the key of another party.',
    why: 'With two parties of one name, claims and mail may reach the wrong one.',
  },
  'holidays-missing': {
    title: 'Holidays of a year are missing',
    wants: 'The holidays of every year that a deadline or term falls in are known.',
    why: 'Without them working days cannot be counted, and a deadline on a holiday goes unnoticed. A year is never silently taken to have none.',
  },
  'ignore-unused': {
    title: 'An exception that is not used',
    wants: 'The field ignore names only what is found in that note.',
    why: 'An exception left behind would hide the next mistake with the same code.',
  },
};
