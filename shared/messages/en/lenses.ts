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
    names: {
      free: 'Free',
      'rules-ml': 'Rules ↔ ML',
      risk: 'Risk',
      maturity: 'Maturity',
      value: 'Value × feasibility',
      roadmap: 'Roadmap',
    },
    count: (count: number) => format.number(count),
    noCards: 'No use case here',
    fixed: 'This workshop is open for reading only: cards stay where the answers put them.',
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
    value: {
      plane: (count: number) =>
        `Plane of value and feasibility, ${format.number(count)} ${format.plural(count, { one: 'use case', other: 'use cases' })} placed`,
      quadrants: {
        'quick-win': { name: 'Quick wins', meaning: 'start here' },
        'strategic-bet': { name: 'Strategic bets', meaning: 'value first, make it feasible' },
        'fill-in': { name: 'Fill-ins', meaning: 'when there is room' },
        park: { name: 'Park', meaning: 'not now' },
      },
      up: 'Value',
      upMeaning: (reference: string) => `NPV, ${reference} counts as 100`,
      upUnknown: 'NPV, none is known yet',
      across: 'Feasibility',
      acrossMeaning: 'data, fit, maturity, operations, tier',
      front: 'not beaten on both',
      size: 'Size: cost over three years',
      parked: (count: number) => `Not placed: ${format.number(count)}`,
      gaps: {
        prohibited: 'prohibited',
        value: 'no value yet',
        data: 'data not checked',
        suitability: 'not scored yet',
        tier: 'no tier yet',
      },
    },
    roadmap: {
      quarter: (quarter: number, year: number) => `Q${format.number(quarter)} ${year}`,
      quarterWithoutStart: (index: number) => `Quarter ${format.number(index)}`,
      open: 'Not scheduled',
      goingOn: 'Goes on',
      noCapacity: 'nobody has said how many people',
      load: (used: number, capacity: number) =>
        `${format.number(Math.round(used * 10) / 10)} of ${format.number(capacity)}`,
      people: 'people at work, of those there are',
      over: 'more than there are',
      reasons: {
        excluded: 'excluded from the plan',
        'not-built': 'not to be built',
        'not-funded': 'not funded',
        requires: 'waits for something without a quarter',
        'no-standing': 'no value or feasibility yet',
        'no-effort': 'effort not estimated',
        'no-duration': 'no number of quarters given',
        'no-capacity': 'no people in the plan',
        'does-not-fit': 'no room for it in the horizon',
        circle: 'requirements go round in a circle',
      },
      because: (numbers: readonly string[], reason: string) => `${listNumbers(numbers)}: ${reason}`,
    },
  };
}
