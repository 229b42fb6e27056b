import type { Content } from '#shared/workspace/types.ts';
import { type SectionId, sectionIds } from './slide-frame.ts';

type Audience = Content['deck']['audience'];

const leftOut: Readonly<Record<Audience, readonly SectionId[]>> = {
  board: [],
  engineering: ['value', 'budget', 'takeaways'],
  risk: ['feasibility', 'ranking', 'value', 'use-case-values', 'budget', 'staffing', 'takeaways'],
  public: [
    'changes',
    'feasibility',
    'value',
    'use-case-values',
    'budget',
    'staffing',
    'disagreement',
    'decisions',
    'next',
    'parked',
    'not-discussed',
  ],
};

export type DeckSection = {
  readonly id: SectionId;
  /** False where the audience or the user leaves it out. */
  readonly isShown: boolean;
  /** True where the audience leaves it out, whatever the user says. */
  readonly isLeftOutForAudience: boolean;
};

function isSectionId(id: string): id is SectionId {
  return (sectionIds as readonly string[]).includes(id);
}

/** The sections of the deck in the order in which they come, with which of them are shown. */
export function outlineSections(
  options: Pick<Content['deck'], 'order' | 'hidden' | 'audience'>,
  audience: Audience = options.audience,
): readonly DeckSection[] {
  const chosen = [...new Set(options.order.filter(isSectionId))];
  const ordered = [...chosen, ...sectionIds.filter((id) => !chosen.includes(id))];
  return ordered.map((id) => {
    const isLeftOutForAudience = leftOut[audience].includes(id);
    return { id, isLeftOutForAudience, isShown: !isLeftOutForAudience && !options.hidden.includes(id) };
  });
}
