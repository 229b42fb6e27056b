import type { OperationalFact, OperationsResult, ServingMode } from '#shared/analysis/operations/operations-types.ts';
import type { Format } from '../format.ts';
import { durationWords } from './duration-words.ts';

/** What running a use case demands, in sentences that can be read aloud. */
export function operationsResults(format: Format) {
  const { number, list } = format;
  const duration = durationWords(format);
  const facts: Readonly<Record<OperationalFact, string>> = {
    servingMode: 'how answers come',
    latency: 'how slow an answer may be',
    load: 'how many decisions a day',
    freshness: 'how old features may be',
    availability: 'how available it must be',
    fallback: 'what happens when it fails',
    costPerThousand: 'what a thousand answers cost',
  };
  const modes: Readonly<Record<ServingMode, string>> = {
    embedded: 'inside the product or device',
    online: 'on request, at once',
    stream: 'from a stream',
    batch: 'in batches',
  };
  const because: Readonly<Record<NonNullable<OperationsResult['serving']['because']>, string>> = {
    offline: 'because it must work without a connection',
    'very-fast': 'because an answer may take less than 10\u00A0ms',
    fast: 'because an answer may take a second at most',
    fresh: 'because features may be 15 minutes old at most',
    neither: 'because neither speed nor freshness asks for more, unless what it decides on exists only at that moment',
  };
  const times = {
    'service-time': 'as given',
    'model-budget': 'the time left for the model',
    p50: 'a usual answer',
    p95: 'the slowest of 95 in 100, so at most',
  };
  const time = (milliseconds: number) =>
    milliseconds < 1000 ? `${number(milliseconds)}\u00A0ms` : duration(milliseconds / 60_000);
  const rate = (perSecond: number) =>
    perSecond >= 0.1
      ? `${number(perSecond, perSecond < 10 ? 1 : 0)} a second`
      : perSecond * 3600 >= 1
        ? `${number(perSecond * 3600)} an hour`
        : `${number(perSecond * 86_400, 1)} a day`;
  const percent = (share: number) => `${number(share * 100, 3)}\u00A0%`;
  return {
    title: 'What follows for operations',
    complete: (missing: readonly OperationalFact[]) =>
      missing.length === 0
        ? 'All that must be known to run it is said.'
        : `Still to be said: ${list(missing.map((fact) => facts[fact]))}.`,
    load: ({ averagePerSecond, peakPerSecond, peakFrom }: NonNullable<OperationsResult['load']>) =>
      peakFrom === 'factor'
        ? `It answers ${rate(averagePerSecond)} on average, and about ${rate(peakPerSecond)} at the peak, taken as three times the average.`
        : `It answers ${rate(averagePerSecond)} on average and ${rate(peakPerSecond)} at the peak.`,
    fromYear: 'The decisions a day are those of the value, spread over the year.',
    headroom: (perSecond: number) => `With room for chance it should carry ${rate(perSecond)}.`,
    service: ({
      concurrency,
      replicas,
      replicasWithSpare,
      milliseconds,
      from,
    }: NonNullable<OperationsResult['service']>) =>
      `At the peak ${concurrency < 1 ? 'fewer than one answer is' : `${number(concurrency, 1)} answers are`} under way at once on average, each taking ${time(milliseconds)} (${times[from]}): ${format.plural(
        replicas,
        {
          one: `1 replica carries that`,
          other: `${number(replicas)} replicas carry that`,
        },
      )}, ${number(replicasWithSpare)} with one to spare.`,
    serviceDefaults: (perReplica: number, utilization: number, isGiven: boolean) =>
      isGiven
        ? `Each may be busy ${format.percent(utilization)} of the time.`
        : `Each answers ${number(perReplica)} at once and may be busy ${format.percent(utilization)} of the time.`,
    availability: ({ target, downtime }: NonNullable<OperationsResult['availability']>) =>
      `Being up ${percent(target)} of the time allows ${duration(downtime.minutesPerYear)} of failure a year, ${duration(downtime.minutesPer30Days)} a month.`,
    sources: ({ count, availability }: NonNullable<OperationsResult['sources']>) =>
      count === 1
        ? `Its source is up ${percent(availability)} of the time.`
        : `Its ${number(count)} sources are all up ${percent(availability)} of the time.`,
    tail: ({ lookups, slowShare, probability }: NonNullable<OperationsResult['tail']>) =>
      `With ${number(lookups)} ${format.plural(lookups, { one: 'look-up', other: 'look-ups' })} per answer, and one in ${number(1 / slowShare.value)} slow, ${format.percent(probability, 1)} of the answers wait for a slow one.`,
    budget: ({ target, model }: NonNullable<OperationsResult['latencyBudget']>) =>
      `Of ${time(target)}, ${time(model)} are left for the model.`,
    serving: (asked: ServingMode, why: NonNullable<OperationsResult['serving']['because']>) =>
      `Its needs ask for answers ${modes[asked]}, ${because[why]}.`,
    freshness: (tolerated: number) =>
      `At this pace of change features should be no older than ${duration(tolerated)}, half the time in which they change.`,
    retraining: {
      weekly: 'Its environment changes so fast that it should be trained again every week, or on a trigger.',
      monthly: 'Its environment changes so fast that it should be trained again every month.',
      quarterly: 'At the pace of its environment it should be trained again every quarter.',
      'half-yearly': 'At the pace of its environment it should be trained again every half year.',
      yearly: 'At the pace of its environment it should be trained again once a year.',
    } satisfies Readonly<Record<NonNullable<OperationsResult['retraining']>, string>>,
    cost: (perYear: number) =>
      perYear < 0.5
        ? 'Answers cost next to nothing at this load.'
        : `Answers cost ${format.money(perYear)} a year at this load.`,
  };
}
