import type { StepLabel } from '#shared/commands/history.ts';
import type { Format } from '../format.ts';

type Words = string | ((count: number) => string);

/** What a step of the history did, for "Undo move 3 use cases". */
export function edits(format: Format) {
  const counted = (verb: string, one: string, other: string) => (count: number) =>
    count === 1 ? `${verb} ${one}` : `${verb} ${format.number(count)} ${format.plural(count, { one, other })}`;
  const steps: Readonly<Record<string, Words>> = {
    'agenda.update': 'change the agenda',
    'assumptions.update': 'change an assumption',
    'component.update': 'change a component',
    'control.set': 'change a control',
    'data.answer': 'answer about data',
    'data.update': 'change data readiness',
    'decision.add': 'record a decision',
    'decision.remove': 'remove a decision',
    'decision.update': 'change a decision',
    'deck.update': 'change the deck',
    'diagnosis.answer': 'answer an indicator',
    'enabler.add': 'add an enabler',
    'enabler.remove': 'remove an enabler',
    'enabler.update': 'change an enabler',
    'good-enough.set': 'set what is good enough',
    'link.create': 'link use cases',
    'link.delete': counted('delete', 'link', 'links'),
    'link.update': 'change a link',
    'maturity.answer': 'answer about maturity',
    'maturity.set-target': 'set a target level',
    'maturity.set-test-score': 'change the test score',
    'maturity.update': 'change maturity',
    'model-card.set': 'change the model card',
    'next-step.set': 'change the next step',
    'note.create': 'add a note',
    'note.delete': counted('delete', 'note', 'notes'),
    'note.edit': 'edit a note',
    'note.move': counted('move', 'note', 'notes'),
    'note.resize': 'resize a note',
    'operations.update': 'change operations',
    'participant.add': 'add a participant',
    'participant.remove': 'remove a participant',
    'participant.reorder': 'reorder participants',
    'participant.update': 'change a participant',
    'plan.update': 'change the plan',
    'portfolio.update': 'change the portfolio',
    'practice.set': 'score a practice',
    'recommendation.clear-override': 'take back a decision on the recommendation',
    'recommendation.override': 'decide on the recommendation',
    'risk.answer': 'answer a risk question',
    'risk.clear-override': 'take back a decision on the tier',
    'risk.override': 'decide on the tier',
    'risk.update': 'change risk facts',
    'score.clear': 'clear a score',
    'score.clear-vote': 'clear a score',
    'score.set-dissent': 'change a dissent',
    'score.set-round': 'change the round',
    'score.settle': 'settle a score',
    'score.vote': 'score',
    'selection.delete': counted('delete', 'item', 'items'),
    'selection.duplicate': counted('duplicate', 'item', 'items'),
    'selection.move': counted('move', 'item', 'items'),
    'selection.paste': counted('paste', 'item', 'items'),
    'team.update': 'change the team',
    'use-case.arrange': 'tidy up the cards',
    'use-case.create': 'add a use case',
    'use-case.create-many': counted('add', 'use case', 'use cases'),
    'use-case.delete': counted('delete', 'use case', 'use cases'),
    'use-case.duplicate': counted('duplicate', 'use case', 'use cases'),
    'use-case.import': counted('import', 'use case', 'use cases'),
    'use-case.move': counted('move', 'use case', 'use cases'),
    'use-case.rename': 'rename a use case',
    'use-case.reorder': 'reorder use cases',
    'use-case.update': 'change a use case',
    'use-case.update-many': counted('change', 'use case', 'use cases'),
    'value.update': 'change the value',
    'value.update-option': 'change an option',
    'waiver.clear': 'bring back a finding',
    'waiver.set': 'live with a finding',
    'weights.update': 'change the weights',
    'workshop.update': 'change the workshop',
    'zone.create': 'draw a zone',
    'zone.delete': counted('delete', 'zone', 'zones'),
    'zone.lock': 'lock or unlock a zone',
    'zone.move': counted('move', 'zone', 'zones'),
    'zone.rename': 'rename a zone',
    'zone.resize': 'resize a zone',
  };
  const step = ({ command, count }: StepLabel): string => {
    const words = steps[command];
    if (words === undefined) return '';
    return typeof words === 'string' ? words : words(count);
  };
  return {
    steps,
    undo: (label: StepLabel) => `Undo ${step(label)}`.trim(),
    redo: (label: StepLabel) => `Redo ${step(label)}`.trim(),
  };
}
