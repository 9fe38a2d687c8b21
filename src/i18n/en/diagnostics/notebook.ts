import type { SentencesOf } from '../../id/diagnostics/sentences.ts';

/** What only the whole notebook shows. */
export const notebook: SentencesOf<
  | 'matters-arising'
  | 'secret-in-public'
  | 'classification-unknown'
  | 'stakeholder-duplicate'
  | 'holidays-missing'
  | 'ignore-unused'
> = {
  'matters-arising': ({ ref, note }) => ({
    message: `Recommendation ${ref} of "${note}" is still open, but this meeting did not take it up.`,
    hint: `Name "${ref}" below "## Tindak Lanjut Rapat Sebelumnya", or record how it stands with: catatan update ${ref}`,
  }),
  'secret-in-public': ({ what, access }) => ({
    message:
      what === 'ledger'
        ? 'The delivery ledger (who received what) is in a notebook that anyone can copy.'
        : `A note that is ${secrecy[access] ?? access} is in a notebook that anyone can copy.`,
    hint: 'Move it to a notebook of its own that is not public, or write "visibility: internal" in catatan.yaml if the repository is in fact closed.',
  }),
  'classification-unknown': ({ classification }) => ({
    message: `The classification code "${classification}" does not have the form of Permendagri 83/2022.`,
    hint: 'Write three digits, then, if needed, dots and further digits, in quotation marks, such as "100.1.4".',
  }),
  'stakeholder-duplicate': ({ id, field }) => ({
    message: {
      id: `The key "${id}" is already used in this list.`,
      alias: `This name is the same as the key "${id}" of somebody else.`,
      name: `This name is already that of "${id}" in this list.`,
    }[field],
    hint: 'Give everybody a key (id) and names of their own, such as "bkad" and "bkad-provinsi".',
  }),
  'holidays-missing': ({ year, isIncomplete }) => ({
    message: isIncomplete
      ? `The holidays of ${year} are not complete, so its working days cannot be counted.`
      : `The holidays of ${year} are missing, so its working days cannot be counted.`,
    hint: isIncomplete
      ? `Complete holidays/${year}.yaml from the decree of that year, then write "complete: true" in it.`
      : `Make a file holidays/${year}.yaml from the holiday decree of that year; those of other years show how.`,
  }),
  'ignore-unused': ({ rule, isFixed }) => ({
    message: isFixed
      ? `A finding of "${rule}" cannot be accepted; this exception does nothing.`
      : `The exception for "${rule}" is not used: this note has no such finding.`,
    hint: 'Delete this entry of the field ignore.',
  }),
};

const secrecy: Readonly<Record<string, string>> = { R: 'Rahasia (R)', SR: 'Sangat Rahasia (SR)' };
