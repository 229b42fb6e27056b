import type { PortfolioDraws } from '#shared/analysis/portfolio/portfolio-draws.ts';
import type { LimitId } from '#shared/analysis/portfolio/selection-types.ts';
import type { Staffing } from '#shared/analysis/portfolio/staffing.ts';
import type { Role } from '#shared/workspace/types.ts';
import type { Format } from '../format.ts';

/** The words of the plan in Decide: what is funded, when it is built, what it costs, who it takes. */
export function plan(format: Format) {
  const roles: Readonly<Record<Role, string>> = {
    dataScientist: 'Data scientists',
    mlEngineer: 'ML engineers',
    dataEngineer: 'Data engineers',
    platformEngineer: 'Platform engineers',
  };
  /** `more than 99 %`, `97 %`, `less than 1 %`: what draws can tell. */
  const chance = (share: number) =>
    share >= 0.995 ? 'more than 99\u00A0%' : share < 0.005 ? 'less than 1\u00A0%' : format.percent(share);
  return {
    views: 'Part of the decision',
    view: {
      ranking: 'Ranking',
      order: 'How firm',
      portfolio: 'Portfolio',
      matrix: 'Value × feasibility',
      roadmap: 'Roadmap',
      budget: 'Budget',
      staffing: 'Staffing',
      diagnosis: 'Pattern and pitfalls',
      findings: 'Findings',
    },
    roles,
    /** Heads of narrow columns. */
    rolesShort: {
      dataScientist: 'Data sc.',
      mlEngineer: 'ML eng.',
      dataEngineer: 'Data eng.',
      platformEngineer: 'Platf. eng.',
    } satisfies Record<Role, string>,
    useCase: 'Use case',
    npv: 'NPV',
    npvHint: 'of what is recommended, over doing nothing',
    range: 'Nine in ten above, one in ten above',
    rangeOf: (p10: string, p50: string, p90: string) => `P10 ${p10}, P50 ${p50}, P90 ${p90}`,
    commitment: 'Commitment',
    commitmentHint: 'building and two years of upkeep',
    sum: 'Sum',
    effort: 'Effort',
    funded: (count: number) => `Funded: ${format.number(count)}`,
    notFunded: (count: number) => `Not funded: ${format.number(count)}`,
    foundations: 'Foundations',
    methods: {
      exact: 'The choice is exact: no other is worth more within the limits.',
      heuristic: 'The choice is a heuristic: a good one, not proven to be the best.',
    },
    basis: {
      likely: 'Counted at the most likely inputs.',
      p50: 'Counted at the middle of the draws, P50.',
      p10: 'Counted with care, at P10: nine draws in ten are worth more.',
    },
    pending: 'The draws are under way; until they are there, the most likely inputs count.',
    nothing: 'Nothing is funded: no use case has a value above zero, a cost and a recommendation yet.',
    infeasible: 'What must be in cannot all be, so nothing is chosen.',
    ends: (limit: string, left: string | null) =>
      left === null ? `${limit} ends here.` : `${limit} ends here, ${left} is left.`,
    missed: (count: number) =>
      `${format.number(count)} more ${format.plural(count, { one: 'use case is', other: 'use cases are' })} worth it and ${format.plural(count, { one: 'does', other: 'do' })} not fit.`,
    limitNames: { money: 'Money', ...roles } satisfies Record<LimitId, string>,
    limits: 'Limits',
    limitsHint: 'Change a number and the choice follows at once. Undo takes it back.',
    budget: 'Budget',
    budgetHint: 'For building and two years of upkeep.',
    noLimit: 'no limit',
    careful: 'Count with care, at P10',
    horizon: 'Quarters',
    chosenWorth: 'Worth together',
    together: ({ p10, p90, shareAboveZero }: PortfolioDraws) =>
      `Nine draws in ten are worth more than ${format.money(p10)}, one in ten more than ${format.money(p90)}. The chance of a gain is ${chance(shareAboveZero)}.`,
    linked: (correlation: number) =>
      `Like inputs of different use cases move together, with a correlation of ${format.number(correlation, 1)}.`,
    correlation: 'Correlation of like inputs',
    people: 'Work within the plan',
    used: (used: number, available: number | null) =>
      available === null
        ? `${format.number(used, 1)}, nobody has said how many there are`
        : `${format.number(used, 1)} of ${format.number(available, 1)} quarters of work`,
    capacity: 'People for new work, by quarter',
    capacityHint: 'The last row holds on. Without a row the team of today counts.',
    quarter: 'From',
    addQuarter: 'Add a quarter',
    removeQuarter: (quarter: string) => `Remove ${quarter}`,
    peopleOf: (role: string, quarter: string) => `${role} from ${quarter}`,
    team: 'The team today',
    costs: 'Running costs',
    platformCost: 'Platform',
    governanceCost: 'Governance',
    reviewCost: 'One review',
    auditCost: 'One external audit',
    aYear: 'a year',
    what: 'What if',
    whatHint: 'Choose a use case in the table to see what it would change.',
    ifIn: (title: string) => `If ${title} must be in`,
    ifOut: (title: string) => `If ${title} is left out`,
    leaves: 'Leaves',
    comesIn: 'Comes in',
    nobody: 'nothing',
    npvChange: 'Worth of the chosen set',
    commitmentChange: 'Commitment',
    signed: (amount: number) => (amount > 0 ? `+${format.money(amount)}` : format.money(amount)),
    cannot: 'It cannot be in beside what must be.',
    mustBeIn: 'Must be in',
    leaveOut: 'Leave out',
    free: 'Let the limits decide',
    inPlan: 'In the plan',
    open: 'Open the use case',
    enablers: 'Foundations',
    enablersHint: 'What earns nothing itself and use cases need: a feature store, a registry, a labeling desk.',
    addEnabler: 'Add a foundation',
    editEnabler: (title: string) => `Edit ${title}`,
    enabler: {
      title: 'Foundation',
      name: 'Name',
      nameNeeded: 'A foundation needs a name.',
      kind: 'Kind',
      kinds: { platform: 'Platform', data: 'Data', maturity: 'Maturity', governance: 'Governance', other: 'Other' },
      cost: 'Cost',
      duration: 'Takes',
      quarters: 'quarters',
      effort: 'Quarters of work',
      requires: 'Requires',
      requiredBy: 'Required by',
      keep: 'Keep',
      cancel: 'Cancel',
      remove: 'Remove',
    },
    roadmap: {
      title: 'Roadmap',
      lead: 'Each starts as early as its requirements and the people allow, the highest value × feasibility first.',
      groups: { foundations: 'Foundations', 'first-wins': 'First wins', scale: 'Scale' },
      groupHints: {
        foundations: 'what the others stand on',
        'first-wins': 'done within four quarters',
        scale: 'after that',
      },
      people: 'People at work, of those there are',
      usedOf: (used: number, available: number | null) =>
        available === null ? format.number(used, 1) : `${format.number(used, 1)} / ${format.number(available, 1)}`,
      unscheduled: 'Without a quarter',
      chart: (count: number, quarters: number) =>
        `Roadmap of ${format.number(count)} items over ${format.number(quarters)} quarters`,
      entry: (title: string, from: string, to: string) =>
        from === to ? `${title}: ${from}` : `${title}: ${from} to ${to}`,
      byRoom: 'placed by the room',
      nothing: 'Nothing has a quarter yet.',
      dataTasks: (count: number) =>
        `${format.number(count)} ${format.plural(count, { one: 'use case in the plan has', other: 'use cases in the plan have' })} data to mend first.`,
      conflicts: 'What does not go together',
    },
    money: {
      title: 'Budget by year',
      lead: 'Cash by year, before discounting.',
      rows: {
        build: 'Building',
        foundations: 'Foundations',
        upkeep: 'Upkeep',
        platform: 'Platform',
        reviews: 'Reviews and audits',
        total: 'Total',
      },
      year: (index: number, calendarYear: number | null) =>
        calendarYear === null ? `Year ${format.number(index + 1)}` : String(calendarYear),
      all: 'All years',
      /** Nothing is spent: told apart from what is not known. */
      none: '–',
      platformAndFoundations: 'Platform and foundations',
      addsUp: 'How it adds up',
      chart: (years: number) => `Cost in each of ${format.number(years)} years, by kind`,
      overtakes: 'upkeep overtakes building',
      nothing: 'Nothing is funded, so there is no cost by year.',
      unscheduled: (titles: readonly string[]) => `Without a quarter, and so in no year: ${format.list(titles)}.`,
      unknown: {
        platform: 'Nobody has said what the platform costs a year: it counts as nothing.',
        reviews: 'Nobody has said what a review costs: reviews count as nothing.',
        audits: 'Nobody has said what an external audit costs: audits count as nothing.',
      },
    },
    staff: {
      title: 'Staffing',
      lead: 'One mark is one person.',
      today: 'Today',
      from: (quarter: string) => `From ${quarter}`,
      ratio: 'ML engineers per data scientist',
      bands: {
        'production-gap': 'production gap',
        'below-target': 'below target',
        target: 'target, 1 to 2',
        leader: 'as leaders have it, 2 to 3',
      } satisfies Record<NonNullable<Staffing['band']>, string>,
      scale: ['gap', 'below target', 'target 1 to 2', 'leaders 2 to 3'],
      hiresAt: (when: string, sentence: string) => `${when}: ${sentence}`,
      hires: (parity: number, two: number) =>
        parity === 0
          ? two === 0
            ? 'there are two ML engineers or more for each data scientist.'
            : `there is one ML engineer or more for each data scientist; ${format.number(two)} more would make two.`
          : `${format.number(parity)} more ML ${format.plural(parity, { one: 'engineer', other: 'engineers' })} would make one for each data scientist, ${format.number(two)} more would make two.`,
      source:
        'The ratio is the source framework’s: one or two ML engineers for each data scientist; leaders have two to three.',
      unknown: 'Say how many data scientists and ML engineers there are, and the ratio follows.',
      nobody: 'Nobody has said how many people there are.',
      full: 'Full in these quarters',
      never: 'never',
      people: (count: number | null) => (count === null ? 'not known' : format.number(count, 1)),
    },
    matrix: {
      title: 'Value against feasibility',
      lead: (reference: string) =>
        `NPV of what is recommended, ${reference} counts as 100; the area is the cost over three years.`,
      chart: (count: number) => `Plane of value and feasibility, ${format.number(count)} use cases`,
      placed: 'Each use case on the plane',
      value: 'Value',
      feasibility: 'Feasibility',
      quadrant: 'Quadrant',
      cost: 'Cost, 3 years',
      parts: { data: 'Data', suitability: 'Fit', maturity: 'Maturity', operations: 'Operations', tier: 'Tier' },
      notPlaced: 'Not placed',
      key: 'Filled: funded. Empty: not funded.',
    },
  };
}
