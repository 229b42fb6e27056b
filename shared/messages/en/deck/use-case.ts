import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { Operations, UseCaseValue } from '#shared/workspace/types.ts';
import type { Format } from '../../format.ts';
import { sayEvery } from '../intervals.ts';
import { createNumberWords } from './number-words.ts';

/** The words of the page about one use case. */
export function deckUseCase(format: Format) {
  const { of } = createNumberWords(format);
  const reaching = {
    rules: 'Rules reach',
    statistics: 'Statistics reach',
    'simple-ml': 'Simple ML reaches',
    automation: 'Automation reaches',
    people: 'People reach',
    any: 'The simplest approach reaches',
  };
  return {
    head: (number: number, total: number, title: string, owner: string) =>
      [`Use case ${format.number(number)} of ${format.number(total)}`, title, owner]
        .filter((part) => part !== '')
        .join(' · '),
    name: (number: number, title: string) => `${format.number(number)} ${title}`,
    about: 'The idea',
    aboutFacts: {
      decisionSupported: (text: string) => `Decision: ${text}`,
      users: (text: string) => `Used by: ${text}`,
      peopleAffected: (text: string) => `Affects: ${text}`,
      businessMetric: (text: string) => `Business metric: ${text}`,
      outOfScope: (text: string) => `Out of scope: ${text}`,
      dissent: (criterion: string, text: string) => `Dissent on ${criterion.toLowerCase()}: ${text}`,
      settled: (criterion: string, text: string) => `Settled, ${criterion.toLowerCase()}: ${text}`,
    },
    verdict: 'Verdict',
    verdicts: {
      ml: 'Use ML',
      hybrid: 'Rules first, ML on the rest',
      rules: 'Use rules or statistics',
      'data-first': 'Build the data first',
      'do-not-build': 'Do not build',
    } satisfies Readonly<Record<Recommendation, string>>,
    noVerdict: 'Not decided yet',
    suitability: (score: number, isProvisional: boolean) =>
      `suitability ${format.number(score)}${isProvisional ? ', provisional' : ''}`,
    notScored: 'not scored yet',
    flips: 'What would flip it:',
    publicWhy: {
      'simplest-wins': 'The simplest approach is worth more than machine learning.',
      override: 'The room decided differently from the scores.',
    },
    scores: 'Scores',
    scaleRules: '1 rules',
    scaleMl: '5 ML',
    voices: (count: number) => `${format.number(count)} ${format.plural(count, { one: 'voice', other: 'voices' })}`,
    settled: 'settled',
    value: 'Value against the simplest approach',
    valueUnknown: 'The baseline is not yet quantified: neither the simplest approach nor machine learning has numbers.',
    valueHidden: 'Money is left out of this edition.',
    options: { nothing: 'Nothing', simplest: 'Simplest', ml: 'ML' },
    simplestKinds: {
      rules: 'Rules',
      statistics: 'Statistics',
      'simple-ml': 'Simple ML',
      automation: 'Automation',
      people: 'People',
    } satisfies Readonly<Record<NonNullable<UseCaseValue['simplestKind']>, string>>,
    accuracy: 'Accuracy',
    benefit: 'Benefit a year',
    build: 'Build, once',
    upkeep: 'Upkeep a year',
    npv: (years: number) => `Value, ${format.number(years)} years`,
    goodEnough: (accuracy: number, reachedBy: string | null) =>
      `Good enough is ${format.percent(accuracy, 1)}; ${reachedBy === null ? 'nothing here reaches it' : `the simplest that reaches it: ${/^[A-Z]{2}/.test(reachedBy) ? reachedBy : reachedBy.toLowerCase()}`}.`,
    noGoodEnough: 'What is good enough: not agreed.',
    increment: (amount: number) =>
      amount > 0
        ? `ML brings ${format.money(amount)} more than the simplest approach.`
        : `ML leaves ${format.money(-amount)} less than the simplest approach.`,
    breakEven: (accuracy: number) => `ML breaks even at ${format.percent(accuracy, 1)} accuracy.`,
    costPerPoint: (amount: number) => `Each point of accuracy costs ${format.money(amount)}.`,
    shortfall: (found: {
      readonly kind: UseCaseValue['simplestKind'];
      readonly reached: number;
      readonly wanted: number;
      readonly less: number;
    }) =>
      `${reaching[found.kind ?? 'any']} ${format.percent(found.reached, 1)}, below the ${format.percent(found.wanted, 1)} that the room set; ML would reach it, but leaves ${format.money(found.less)} less.`,
    defaulted: {
      years: (years: number) => `${format.number(years)} ${format.plural(years, { one: 'year', other: 'years' })}`,
      rate: (rate: number) => `${format.percent(rate, 1)} a year`,
      mlUpkeep: (multiple: number) => `ML upkeep ${format.number(multiple, 1)}\u00a0×\u00a0build`,
    },
    defaults: (named: readonly string[]) =>
      named.length === 0
        ? ''
        : `${format.plural(named.length, { one: 'App default', other: 'App defaults' })}: ${named.join(', ')}.`,
    operations: (set: number, total: number) => `Operations, ${of(set, total)} agreed`,
    facts: {
      mode: 'Mode',
      latency: 'Latency p95',
      load: 'Load',
      freshness: 'Freshness',
      availability: 'Availability',
      fallback: 'Fallback',
      deployment: 'Deployment',
    },
    modes: { embedded: 'embedded', online: 'online', stream: 'stream', batch: 'batch' } satisfies Readonly<
      Record<NonNullable<Operations['servingMode']>, string>
    >,
    milliseconds: (value: number) => {
      if (value >= 120_000) return `${format.number(value / 60_000, 1)}\u00a0min`;
      return value >= 2000 ? `${format.number(value / 1000, 1)}\u00a0s` : `${format.number(value, 1)}\u00a0ms`;
    },
    loads: (perDay: number | null, perSecond: number | null) =>
      [
        perDay === null ? '' : `${format.number(perDay)} a day`,
        perSecond === null ? '' : `${format.number(perSecond, 1)} a second at peak`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    minutes: (value: number) => {
      if (value >= 2880) return `no older than ${format.number(value / 1440, 1)} days`;
      if (value >= 120) return `no older than ${format.number(value / 60, 1)} hours`;
      return value < 1
        ? `no older than ${format.number(value * 60)} seconds`
        : `no older than ${format.number(value)} minutes`;
    },
    availability: (share: number) =>
      `${format.percent(share, 3)}, ${format.number((1 - share) * 8760, 1)} hours a year down`,
    deployEvery: (interval: string) => sayEvery(interval, format),
    risk: 'Risk and controls',
    tier: (word: string, isAtLeast: boolean) =>
      isAtLeast ? `At least ${word.toLowerCase()}` : word === 'Prohibited' ? word : `${word} tier`,
    noTier: 'No tier yet',
    controlsDone: (done: number, required: number) => `${of(done, required)} controls done`,
    noControls: '',
    review: (months: number, isContinuous: boolean, auditMonths: number | null) => {
      const every =
        months === 1
          ? 'every month'
          : months === 3
            ? 'every quarter'
            : months === 12
              ? 'every year'
              : `every ${format.number(months)} months`;
      const audit =
        auditMonths === null
          ? ''
          : `, external audit every ${auditMonths === 12 ? 'year' : `${format.number(auditMonths)} months`}`;
      return `Review ${every}${audit}${isContinuous ? ', monitoring without a break' : ''}.`;
    },
    dates: (review: string | null, audit: string | null) =>
      [
        review === null ? '' : `Next review ${format.date(review)}`,
        audit === null ? '' : `next audit ${format.date(audit)}`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    data: 'Data',
    dataAnswered: (answered: number, total: number) => `${of(answered, total)} answered`,
    dataItems: {
      D1: 'labels',
      D2: 'rare cases',
      D3: 'label agreement',
      D4: 'likeness to production',
      D5: 'features when serving',
      D6: 'freshness',
      D7: 'history',
      D8: 'true outcomes',
      D9: 'legal basis',
      D10: 'versions and owner',
      D11: 'gaps profiled',
      D12: 'protected groups',
    },
    dataNo: (names: string) => `No: ${names}.`,
    dataPartly: (names: string) => `Partly: ${names}.`,
    dataUnknown: 'Nothing about the data is known yet.',
    dataAllYes: 'Every answer is yes.',
    level: (now: number, target: number | null) =>
      target === null
        ? `Operations level, now ${format.number(now)}`
        : `Operations level, now ${format.number(now)} → ${format.number(target)}`,
    nextStep: 'Next step',
    noNextStep: 'not agreed',
    notAgreed: 'Not agreed',
    noBreakEven: 'No accuracy would make ML pay.',
    notes: {
      full: 'Each dot is one voice, the triangle the score that counts. Value at the most likely inputs, against doing nothing. Bold controls are done.',
      public: 'The triangle marks the score that counts. Bold controls are done.',
    },
  };
}
