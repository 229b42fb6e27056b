import type { Format } from '../format.ts';

/** What is suggested for ideas that look like something well known, and what confirming it does. */
export function suggestions(format: Format) {
  const cases = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'use case', other: 'use cases' })}`;
  return {
    title: 'Looks familiar',
    notCounted: 'not counted',
    looksLike: 'Looks like',
    baseline: (text: string) => `The simplest approach there: ${text}.`,
    confirm: 'Confirm all',
    dismiss: 'It is something else',
    known: (count: number, total: number) =>
      `${format.number(count)} of ${format.number(total)} ${format.plural(count, { one: 'title names', other: 'titles name' })} a well-known kind of use case. Typical scores and answers can be taken over as a draft.`,
    review: 'Review',
    dialogTitle: 'Ideas that look familiar',
    intro:
      'Typical scores of well-known kinds, judged by the app’s authors. Confirming settles the scores, answers the risk questions that are plain, and marks all of it as typical. Nothing that somebody said is replaced. One undo takes it back.',
    none: 'No unscored title names a kind that the app knows.',
    useCase: 'Use case',
    kind: 'Looks like',
    cancel: 'Cancel',
    confirmMany: (count: number) => `Confirm ${cases(count)}`,
    /** For the deck: how much of it nobody in the room has scored. */
    draft: (count: number, total: number) =>
      `Draft: ${format.number(count)} of ${cases(total)} ${format.plural(count, { one: 'rests', other: 'rest' })} on typical values that nobody in the room has scored.`,
    draftState: (state: string) => `Draft · ${state}`,
  };
}
