import type { Pack } from '#shared/framework/pack.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { type EntryKind, type MethodEntry, type MethodGroup, numberKind } from './method-entries.ts';

const points = numberKind('count', 0, 100);
const onScale = numberKind('count', 1, 5);
const range = numberKind('count', 0, 4);

function toEntries<Key extends string>(
  root: string,
  kinds: Readonly<Record<Key, EntryKind>>,
  labels: Readonly<Record<Key, string>>,
  hints?: Readonly<Record<Key, string>>,
): readonly MethodEntry[] {
  return (Object.keys(kinds) as Key[]).map((key) => ({
    path: [root, key],
    label: labels[key],
    hint: hints?.[key],
    kind: kinds[key],
  }));
}

/** Default weights, the gates of the score, and when voices agree. */
export function listThresholds(pack: Pack, { method, framework }: Messages): readonly MethodGroup[] {
  const weights = pack.criteria.map(
    ({ id }): MethodEntry => ({
      path: ['criteria', id, 'weight'],
      label: method.weightOf(framework.criteria[id].name),
      kind: numberKind('share', 0, 1),
    }),
  );
  const gates = {
    hybrid: points,
    ml: points,
    dataVeto: onScale,
    carryMost: onScale,
    leastAnswered: numberKind('count', 1, 5, { isWhole: true }),
  };
  const group = {
    agreedRange: range,
    agreedShare: numberKind('share', 0, 1),
    contestedRange: range,
    contestedLow: onScale,
    contestedHigh: onScale,
    contestedSplitRange: range,
  };
  const bands = { partial: points, standard: points };
  return [
    { id: 'weights', title: method.weights, entries: weights },
    {
      id: 'suitability',
      title: method.parts.suitability,
      entries: toEntries('suitability', gates, method.suitability, method.suitabilityHints),
    },
    { id: 'group', title: method.parts.group, entries: toEntries('group', group, method.group) },
    { id: 'bands', title: method.bandsTitle, entries: toEntries('componentBands', bands, method.bands) },
  ];
}

/** What every computation takes until the workshop says otherwise. */
export function listDefaults({ method }: Messages): readonly MethodGroup[] {
  const multiple = numberKind('count', 0, 1000, { unit: method.upkeepUnit });
  const multiples = { low: multiple, likely: multiple, high: multiple };
  const under = (key: string, entries: readonly MethodEntry[]) =>
    entries.map((entry) => ({ ...entry, path: ['assumptions', key, ...entry.path.slice(1)] }));
  const whole = (least: number, most: number) => numberKind('count', least, most, { isWhole: true });
  const kinds = {
    horizonYears: whole(1, 20),
    discountRate: numberKind('share', -0.5, 1),
    rampUpShare: numberKind('share', 0, 1),
    adoption: numberKind('share', 0, 1),
    linkedCorrelation: numberKind('count', 0, 0.9),
    materialityLimit: numberKind('count', 0, 1e12),
    horizonQuarters: whole(1, 40),
    draws: whole(100, 20_000),
    seed: whole(0, 4_294_967_295),
  };
  return [
    {
      id: 'assumptions',
      title: method.defaultsTitle,
      entries: [
        ...toEntries('assumptions', kinds, method.defaults),
        ...under('upkeepMultiple', toEntries('', multiples, method.upkeep)),
        ...under('simplestUpkeepMultiple', toEntries('', multiples, method.simplestUpkeep)),
        { path: ['assumptions', 'rampUp'], label: method.rampUp, kind: { type: 'flag' } },
      ],
    },
  ];
}

/** Facts of regulation with the day on which they were true. */
export function listRegulation(pack: Pack, { method, framework }: Messages): readonly MethodGroup[] {
  const day = { type: 'day' } as const;
  const words = method.regulation;
  const dates = pack.regulation.euAiAct.dates.map(
    ({ id }): MethodEntry => ({
      path: ['regulation', 'euAiAct', 'dates', id, 'from'],
      label: framework.regulation.euDates[id],
      kind: day,
    }),
  );
  const from = (['annexI', 'annexIII'] as const).map(
    (annex): MethodEntry => ({
      path: ['regulation', 'euAiAct', 'highRiskFrom', annex],
      label: words[annex],
      kind: day,
    }),
  );
  return [
    { id: 'as-of', title: words.asOf, entries: [{ path: ['regulation', 'asOf'], label: words.asOf, kind: day }] },
    { id: 'dates', title: words.dates, entries: dates },
    { id: 'high-risk', title: words.highRisk, entries: from },
  ];
}
