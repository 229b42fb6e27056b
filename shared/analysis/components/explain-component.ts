import { because, given, type Why } from '../why/why.ts';
import type { ComponentResult } from './component-types.ts';

/** Why a component has its points: each practice with its rating and what shows it. */
export function explainComponent({ score, answered, practices }: ComponentResult): Why {
  return because(
    { id: 'why.component', values: { score, answered, total: practices.length } },
    ...practices.map(({ id, score: rating, evidence }) =>
      given({ id: 'why.practice', values: { practice: id, score: rating, evidence } }),
    ),
  );
}
