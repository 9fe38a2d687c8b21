import type { Catalogue } from '../catalogue.ts';

const channels = {
  email: 'By mail',
  srikandi: 'Through SRIKANDI',
  ekspedisi: 'By courier',
  whatsapp: 'By WhatsApp',
  langsung: 'By hand',
} as const;

export const finalize: Catalogue['finalize'] = {
  which: 'Draft to finalise',
  noDrafts: 'There is no draft to finalise.',
  already: (id) => `${id} is final already; nothing was changed.`,
  refused: (id) => `It cannot be finalised yet. Correct the errors above, then run: catatan finalize ${id}`,
  publicity: 'What becomes public',
  published: 'This note appears on the site and in the public edition.',
  notPublished: {
    tertutup: 'Not published: a closed meeting.',
    rahasia: 'Not published: a secret meeting.',
    security: 'Not published: its archive security is not B (ordinary).',
  },
  recommendations: (shown, withheld, proposals) => {
    const hidden = withheld > 0 ? `; ${withheld} are not (public: false)` : '';
    const counted = proposals > 0 ? `; of ${proposals} proposals only the number is told` : '';
    return `${shown} recommendations are shown${hidden}${counted}.`;
  },
  unnamed: (names, more) =>
    `Names not shown because they speak for no office: ${names}${more > 0 ? `, and ${more} more` : ''}.`,
  attachments: (shown, withheld) => `Attachments: ${shown} shown, ${withheld} not.`,
  masked: (count) => `${count} personal numbers and addresses are masked.`,
  receivers: 'Who will receive it',
  noReceivers: 'Nobody yet: the note has no recommendations, body or distribution.',
  byChannel: (channel, names) => `${channels[channel]}: ${names}`,
  withoutChannel: (names) => `No channel yet: ${names}. Add channel in stakeholders.yaml.`,
  outside: (names, published) =>
    published
      ? `Outside the office, the public edition only: ${names}`
      : `Outside the office, nothing at all: ${names}`,
  numberedCopies: 'A secret meeting: only as numbered copies delivered by hand, never electronically.',
  warnings: 'What remains a warning',
  noWarnings: 'Nothing.',
  warning: (file, line, message, code) =>
    `${file === undefined ? 'Line' : `${file}, line`} ${line}: ${message} [${code}]`,
  moreWarnings: (count) => `… and ${count} more; see them with: catatan check`,
  question: 'Finalise this note?',
  done: (id, git) => `${id} is final. Next: ${git ? 'catatan save, then ' : ''}catatan pdf ${id}`,
};
