import { addressLines, bold, chatText, safe, shortened } from './chat-text.ts';
import { changesOf, type DeliveryInput, markOf, meetingOf, noticeOf, unknownChangesOf } from './delivery.ts';
import { ownerOf, type Task, tasksOf } from './tasks.ts';

/** The message that a note goes with, to paste into WhatsApp. */
export function noteChat(input: DeliveryInput): string {
  const { standing, config, catalogue } = input;
  const { labels, chat } = catalogue.correspondence;
  const { own, supported } = tasksOf(input);
  const changes = changesOf(input);
  return chatText([
    [`*${chat.headings[standing]}*`, bold(markOf(input))],
    addressLines(input),
    [bold(shortened(input.note.data.title)), safe(meetingOf(input)), chat.attached],
    [safe(noticeOf(input))],
    changes.length === 0 ? [] : [`*${labels.changes}*`, ...changes.map((change) => `– ${shortened(change)}`)],
    [unknownChangesOf(input)],
    own.length === 0 ? [] : [`*${labels.own}*`, ...own.map((task) => taskLines(task))],
    supported.length === 0
      ? []
      : [`*${labels.supported}*`, ...supported.map((task) => taskLines(task, ...ownerOf(task, catalogue)))],
    [own.length === 0 ? undefined : chat.answer, chat.acknowledge],
    [safe(config.office.name)],
  ]);
}

function taskLines({ number, text, ref, sentences }: Task, ...more: readonly string[]): string {
  return [`${number}. ${shortened(text)}`, ...[...more, ...sentences, ref].map(safe)].join('\n');
}
