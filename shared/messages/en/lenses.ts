import type { Format } from '../format.ts';

/** Why a card has another recommendation than its score alone gives. */
type ExceptionReason = 'simplest-wins' | 'rules-carry' | 'override' | 'other';
type Named = { readonly reason: ExceptionReason; readonly numbers: readonly string[]; readonly name: string };

const mostNumbers = 5;

/** Words of the lenses: their names, what their lanes mean, why cards cannot be dragged in them. */
export function lenses(format: Format) {
  const listNumbers = (numbers: readonly string[]) => {
    const named = numbers.slice(0, mostNumbers);
    const more = numbers.length - named.length;
    return format.list(more === 0 ? named : [...named, `${format.number(more)} more`]);
  };
  const becauseOf: Readonly<Record<ExceptionReason, string>> = {
    'simplest-wins': 'the simplest approach is worth more. A gate, not a score.',
    'rules-carry': 'rules carry most of it. A gate, not a score.',
    override: 'the room decided so.',
    other: 'a gate decides, not the score.',
  };
  return {
    names: { free: 'Free', 'rules-ml': 'Rules ↔ ML', risk: 'Risk', maturity: 'Maturity' },
    count: (count: number) => format.number(count),
    noCards: 'No use case here',
    fixed: {
      'rules-ml': 'Here the scores say where a card stands. Change a score in the inspector, and the card moves.',
      risk: 'Here the risk answers say where a card stands. Change an answer in the inspector, and the card moves.',
      maturity:
        'Here the maturity answers say where a card stands. Change an answer in the inspector, and the card moves.',
    },
    writeInFree: 'New cards are written in the Free lens. Press U to go there and write one.',
    rulesMl: {
      rules: (gate: number) => `Suitability under ${format.number(gate)}`,
      hybrid: (from: number, below: number) =>
        `${format.number(from)} to under ${format.number(below)}: rules first, ML on what is left`,
      ml: (from: number) => `${format.number(from)} and above`,
      exception: ({ reason, numbers, name }: Named) =>
        `${listNumbers(numbers)} ${format.plural(numbers.length, { one: 'is', other: 'are' })} ${name} at any score: ${becauseOf[reason]}`,
      apart: {
        'data-first': 'The data is too thin. No other criterion can buy that off.',
        'do-not-build': 'Not to be built, whatever the score.',
        none: 'Too few answers for a place on the ruler.',
      },
      ruler: (count: number) =>
        `Ruler of suitability from rules to ML, ${format.number(count)} ${format.plural(count, { one: 'score', other: 'scores' })} marked`,
    },
    risk: {
      prohibited: 'A prohibited practice stays out of every tier.',
      none: 'No tier yet',
      noneMeaning: 'No risk question is answered.',
    },
    maturity: {
      here: (count: number) => `Now here: ${format.number(count)}`,
      target: (count: number) => `Target here: ${format.number(count)}`,
      from: (level: number) => `${format.number(level)} →`,
      nobody: 'Nobody is here, and nobody aims here.',
    },
  };
}
