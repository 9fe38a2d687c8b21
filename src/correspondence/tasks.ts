import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { DeliveryInput } from './delivery.ts';

/** One recommendation as what goes along with a note shows it. */
export interface Task {
  readonly number: number;
  readonly text: string;
  readonly ref: string;
  readonly owner: string | undefined;
  readonly deadline: string | undefined;
  /** The first deadline where it moved. */
  readonly firstDeadline: string | undefined;
  /** That nobody approved it yet. */
  readonly proposal: string | undefined;
  /** The same in sentences, for plain text. */
  readonly sentences: readonly string[];
}

export interface Tasks {
  readonly own: readonly Task[];
  readonly supported: readonly Task[];
}

/** What the receiver has to do; nothing where the meeting was called off. */
export function tasksOf({ items, supporting, standing, catalogue }: DeliveryInput): Tasks {
  const { correspondence: texts, ownerDocuments, dates, documents } = catalogue;
  const taskOf = (item: FollowUp, index: number): Task => {
    const { text, ref, owner, deadline, firstDeadline, status } = item;
    const first = firstDeadline === deadline ? undefined : firstDeadline;
    const proposal = status === 'usulan' ? documents.labels.proposal : undefined;
    return {
      ...{ number: index + 1, text, ref, proposal },
      owner: owner?.name,
      deadline: deadline && dates.shortDate(deadline),
      firstDeadline: first && ownerDocuments.firstDeadline(first),
      sentences: [texts.due(deadline, first), ...(proposal === undefined ? [] : [`${proposal}.`])],
    };
  };
  if (standing === 'withdrawal') return { own: [], supported: [] };
  return { own: items.map(taskOf), supported: supporting.map(taskOf) };
}

/** Who has to see to a task of others, as a sentence. */
export function ownerOf({ owner }: Task, { correspondence }: DeliveryInput['catalogue']): string[] {
  return owner === undefined ? [] : [correspondence.ownedBy(owner)];
}
