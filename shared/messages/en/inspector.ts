import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { Format } from '../format.ts';
import { dataResults } from './data-results.ts';
import { inspectorMore } from './inspector-more.ts';
import { inspectorRobustness } from './inspector-robustness.ts';
import { inspectorValue } from './inspector-value.ts';
import { sayEvery } from './intervals.ts';
import { operationsResults } from './operations-results.ts';

/** The words of the panel that shows what is chosen: a use case, several, or the workshop itself. */
export function inspector(format: Format, texts: PackTexts) {
  const counted = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'use case', other: 'use cases' })}`;
  const score = (value: number) => format.number(value, 1);
  return {
    number: (value: number) => String(value).padStart(2, '0'),
    tabs: {
      scores: 'Scores',
      data: 'Data & operations',
      value: 'Value',
      risk: 'Risk',
      maturity: 'Maturity',
      'model-card': 'Model card',
    },
    tabList: 'What to look at',
    fields: {
      range: 'Give a range',
      oneValue: 'One value is enough',
      points: { low: 'low', likely: 'most likely', high: 'high' },
      outOfOrder: 'The low value comes first, the high value last.',
      incomplete: 'A range needs all three values.',
      reason: 'Reason',
      by: 'Who says so',
      note: 'Note',
      answered: (done: number, total: number) => `${format.number(done)} of ${format.number(total)} answered`,
    },
    head: {
      title: 'Title',
      untitled: 'Untitled use case',
      provisional: 'provisional',
      atLeast: 'at least',
      flips: 'What would flip it:',
      notYet: 'The five criteria decide this. Score at least three of them.',
      decided: (reason: string) => `The room decided otherwise: ${reason.trim().replace(/[.\s]+$/, '')}.`,
      computed: (word: string) => `The scores say: ${word}.`,
      decideOtherwise: 'Decide otherwise',
      notForTheRoom: 'The law forbids this practice, so the room cannot decide otherwise.',
      takeBack: 'Go by the scores again',
      decision: 'The room’s decision',
      decisionReason: 'Why the room sees it differently',
      keep: 'Keep the decision',
      cancel: 'Cancel',
    },
    scores: {
      keys: '1 to 5 scores, 0 or ? means don’t know, Enter goes on, up and down move.',
      notScored: 'not scored',
      valueText: (value: number, anchor: string) => `${score(value)}, ${anchor}`,
      between: (low: string, high: string) => `between “${low}” and “${high}”`,
      ruler: (votes: readonly number[], median: number | null, settled: number | null) => {
        if (votes.length === 0 && settled === null) return 'not scored';
        const voices = votes.length === 0 ? 'no single voices' : `voices ${votes.join(', ')}`;
        const middle = median === null ? '' : `, median ${score(median)}`;
        return `${voices}${middle}${settled === null ? '' : `, settled at ${score(settled)}`}`;
      },
      anchorsOf: (name: string) => `What the values of ${name} mean`,
      dontKnow: 'don’t know',
      voice: 'Scoring for',
      room: 'The room',
      settledAt: 'Settled at',
      halfDown: 'Half a point less',
      halfUp: 'Half a point more',
      confidence: 'How sure',
      noConfidence: 'not said',
      confidences: { low: 'not sure', medium: 'fairly sure', high: 'sure' },
      reasonHint: 'What speaks for this value. It is kept with the score.',
      agreement: {
        agreed: 'agreed',
        'some-spread': 'some spread',
        contested: 'contested, discuss',
        'single-voter': 'one voice only',
        none: '',
      },
      spread: (range: number) => `interquartile range ${score(range)}`,
      robustness: inspectorRobustness(format),
      suitability: 'Suitability by the five criteria',
      suitabilityLabel: (
        value: number | null,
        interval: readonly [number, number] | null,
        [hybrid, ml]: readonly [number, number],
      ) => {
        if (value === null) return 'Suitability cannot be told yet';
        const range =
          interval === null ? '' : `, between ${format.number(interval[0])} and ${format.number(interval[1])}`;
        return `Suitability ${format.number(value)} of 100${range}. Rules below ${format.number(hybrid)}, hybrid from ${format.number(hybrid)}, ML from ${format.number(ml)}.`;
      },
      interval: (low: number, high: number) =>
        `With the missing scores it can still end anywhere from ${format.number(low)} to ${format.number(high)}.`,
      tooFew: 'Score at least three criteria to see where it stands.',
      besideMl: 'Simplest approach beside ML',
      simplest: 'Simplest',
      ml: 'ML',
      accuracyRow: (goodEnough: number | null) =>
        goodEnough === null ? 'Accuracy' : `Accuracy, good enough from ${format.percent(goodEnough, 1)}`,
      buildRow: 'Cost to build',
      upkeepRow: 'Upkeep a year',
      npvRow: 'NPV over doing nothing',
      askBaseline: 'What would rules or statistics reach, and at what cost? Nobody has said yet.',
      goToValue: 'Describe the simplest approach',
      why: 'Why',
    },
    data: {
      checklist: 'Is the data there?',
      answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
      gate: {
        insufficient: '“No” here means: not sufficient, whatever the rest says.',
        'at-most-conditional': '“No” here means: at most conditionally sufficient.',
      },
      fromMedium: 'Counts from tier medium upward.',
      addNote: 'Add a note',
      sources: 'Where the data comes from',
      rarestClassCount: 'Examples of the rarest class',
      labelAgreement: 'Agreement of those who label (α)',
      labelErrorRate: 'Labels that are wrong',
      operations: 'What running it demands',
      serving: 'Answers come',
      servingModes: {
        embedded: 'inside the product or device',
        online: 'on request, at once',
        stream: 'from a stream, in minutes',
        batch: 'in batches',
      },
      notSaid: 'not said',
      latencyP95Ms: 'Slowest answer of 95 in 100',
      latencyP99Ms: 'Slowest answer of 99 in 100',
      decisionsPerDay: 'Decisions a day',
      peakQps: 'Requests at the peak',
      freshnessMinutes: 'Features may be as old as',
      changeMinutes: 'Until the world has changed materially',
      availability: 'Available',
      fallback: 'What happens when it fails',
      costPerThousand: 'Cost of a thousand answers',
      units: { ms: 'ms', minutes: 'min', perSecond: 'a second', perDay: 'a day', currency: (code: string) => code },
      deploymentInterval: 'A new version goes live',
      intervals: {
        P90D: 'every quarter',
        P30D: 'every month',
        P14D: 'every two weeks',
        P7D: 'every week',
        P1D: 'every day',
        PT1H: 'several times a day',
        continuous: 'continuously',
      },
      every: (interval: string) => sayEvery(interval, format),
      approvalGate: 'A person approves each deployment',
    },
    yesNo: { yes: 'Yes', no: 'No' },
    dataResults: dataResults(format, texts),
    operationsResults: operationsResults(format),
    value: inspectorValue(format),
    more: inspectorMore(format),
    risk: {
      questions: 'Fourteen questions',
      keys: 'Y and N answer, Backspace takes the answer back, Enter goes on.',
      override: 'Set the tier by hand',
      overrideTier: 'Tier',
      overrideReason: 'Why the answers do not tell it all',
      overrideDown: 'Lower than the answers give: a name and a reason are needed, and both are printed.',
      computed: (word: string) => `The answers give ${word}.`,
      takeBack: 'Go by the answers again',
      keep: 'Set the tier',
      cancel: 'Cancel',
      controls: (done: number, total: number) => `Required, ${format.number(done)} of ${format.number(total)} done`,
      inherited: (word: string) => `from ${word.toLowerCase()}`,
      statuses: { open: 'Open', done: 'Done', 'not-applicable': 'Not applicable' },
      review: 'Review',
      cadence: (months: number, isContinuous: boolean, auditMonths: number | null) => {
        const rhythms: Readonly<Record<number, string>> = { 1: 'Every month', 3: 'Every quarter', 12: 'Once a year' };
        const audit = auditMonths === 12 ? 'once a year' : `every ${format.number(auditMonths ?? 0)} months`;
        return [
          rhythms[months] ?? `Every ${format.number(months)} months`,
          ...(isContinuous ? ['with continuous monitoring'] : []),
          ...(auditMonths === null ? [] : [`an external audit ${audit}`]),
        ].join(', ');
      },
      auditInherited: 'inherited from High',
      next: (day: string) => `Next review ${format.date(day)}.`,
      nextAudit: (day: string) => `Next audit ${format.date(day)}.`,
      reviewsFrom: 'Reviews count from',
      prohibited: 'A prohibited practice. It is not built, so there is nothing to control.',
    },
    maturity: {
      target: 'target',
      weakest: (areas: readonly string[]) => `Held back by ${format.list(areas)}.`,
      index: (value: number) => `Mean over the areas ${format.number(value, 1)}.`,
      noGap: 'The target is reached.',
      gap: (steps: number) =>
        `${format.number(steps)} ${format.plural(steps, { one: 'level', other: 'levels' })} to go.`,
      override: 'Set the target by hand',
      overrideReason: 'Why this level',
      takeBack: 'Go by the computed target again',
      keep: 'Set the target',
      cancel: 'Cancel',
      next: 'Next',
      areas: 'Eight areas',
      areaLevel: (level: number, target: number | null) =>
        target === null || target <= level
          ? `level ${format.number(level)}`
          : `level ${format.number(level)}, ${format.number(target)} needed`,
      answers: { no: 'No', claimed: 'Claimed', evidenced: 'Evidenced' },
      fromOrganization: (word: string) => `The organization: ${word.toLowerCase()}.`,
      evidence: 'What shows it',
      evidenceHint: 'A document, a link, a person and a date.',
      evidenceMissing:
        'Counts as claimed, and so for nothing, until a document, a link or a person and a date shows it.',
      levelMark: (level: number) => `Level ${format.number(level)}`,
      organizationHint: 'Holds for every use case that has no evidence of its own.',
    },
    modelCard: {
      about: 'About the use case',
      write: 'Add in your own words',
      later: (what: string) => `Later: ${what}.`,
    },
    about: {
      summary: 'Summary',
      owner: 'Owner',
      sponsor: 'Sponsor',
      department: 'Department',
      stage: 'Stage',
      tags: 'Tags',
      tagsHint: 'Separated by commas.',
      decisionSupported: 'Decision that it supports',
      users: 'Who works with it',
      peopleAffected: 'Who is affected',
      outOfScope: 'What it is not for',
      businessMetric: 'Business metric',
      nextStep: 'Next step',
      nextStepOwner: 'Who takes it',
      nextStepDue: 'By when',
    },
    many: {
      count: counted,
      setForAll: 'Set for all of them',
      mixed: 'They differ; what is written here replaces all.',
      addTag: 'Tag to add',
      add: 'Add the tag',
      remove: (tag: string) => `Take the tag ${tag} off`,
      delete: (count: number) => `Delete ${counted(count)}`,
      duplicate: (count: number) => `Duplicate ${counted(count)}`,
      summary: 'Among them',
      worth: 'NPV together',
      valued: (count: number, total: number) => `${format.number(count)} of ${format.number(total)} valued`,
    },
    workshop: {
      untitled: 'Untitled workshop',
      title: 'Title',
      facts: 'The workshop',
      organization: 'Organization',
      facilitator: 'Facilitator',
      location: 'Place',
      date: 'Day',
      objective: 'What it shall decide',
      recommendations: 'Recommendations',
      tiers: 'Risk tiers',
      weights: 'Weights of the criteria',
      maturity: 'Maturity now',
      maturityOf: (done: number, total: number) =>
        `${format.number(done)} of ${format.number(total)} statements answered.`,
      missing: 'What is still missing',
      nothingMissing: 'Nothing. Every use case has its answers.',
      more: (count: number) => `and ${counted(count)} more`,
      empty: 'No use cases yet. Press U and write a title, or paste a list.',
    },
  };
}
