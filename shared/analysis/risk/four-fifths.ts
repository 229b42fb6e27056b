import { isAtLeast } from '../close.ts';
import { fisherExact } from './fisher-exact.ts';

export type FairnessGroup = { readonly name: string; readonly applicants: number; readonly selected: number };

export type GroupFairness = {
  readonly name: string;
  readonly rate: number | null;
  /** Rate over the highest rate; null where nobody is selected. */
  readonly ratio: number | null;
  /** Below four fifths. Groups under 2 % of all applicants are not judged. */
  readonly isAdverse: boolean;
  readonly isTooSmall: boolean;
};

export type JudgedGroups = {
  readonly groups: readonly GroupFairness[];
  /** One selection more or less turns round which of the lowest and the highest rate is ahead. */
  readonly isTooFewToTell: boolean;
};

export type FourFifths = JudgedGroups & {
  /** Of the lowest against the highest rate: two-proportion z, and its exact two-sided p where the numbers are small enough for one. */
  readonly z: number | null;
  readonly fisherP: number | null;
  /** Some expected count is below five, so the exact test speaks and z does not. */
  readonly needsExact: boolean;
};

const limit = 0.8;
const smallestShare = 0.02;

function rateOf({ applicants, selected }: FairnessGroup): number | null {
  return applicants > 0 ? selected / applicants : null;
}

function twoProportionZ(high: FairnessGroup, low: FairnessGroup): number | null {
  const pooled = (high.selected + low.selected) / (high.applicants + low.applicants);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / high.applicants + 1 / low.applicants));
  return error > 0 ? (high.selected / high.applicants - low.selected / low.applicants) / error : null;
}

/** The smallest count that the table of both groups would have if both had the same rate. */
function leastExpected(high: FairnessGroup, low: FairnessGroup): number {
  const rate = (high.selected + low.selected) / (high.applicants + low.applicants);
  const least = Math.min(high.applicants, low.applicants);
  return Math.min(least * rate, least * (1 - rate));
}

function wouldTurn(high: FairnessGroup, low: FairnessGroup): boolean {
  return (high.selected - 1) / high.applicants < (low.selected + 1) / low.applicants;
}

/** The groups with the highest and the lowest rate; null where there are no two to compare. */
function extremes(
  groups: readonly FairnessGroup[],
): { readonly high: FairnessGroup; readonly low: FairnessGroup } | null {
  const ranked = groups.filter(({ applicants }) => applicants > 0).sort((a, b) => (rateOf(b) ?? 0) - (rateOf(a) ?? 0));
  const high = ranked[0];
  const low = ranked.at(-1);
  return high === undefined || low === undefined || high === low ? null : { high, low };
}

/** Selection rates by group against the highest, by the four-fifths rule (method 6.5). Groups under 2 % are not judged. */
export function judgeGroups(groups: readonly FairnessGroup[]): JudgedGroups {
  const pool = groups.reduce((sum, { applicants }) => sum + applicants, 0);
  const highest = Math.max(0, ...groups.map((group) => rateOf(group) ?? 0));
  const judged = groups.map((group): GroupFairness => {
    const rate = rateOf(group);
    const ratio = rate === null || !(highest > 0) ? null : rate / highest;
    const isTooSmall = pool > 0 && group.applicants / pool < smallestShare;
    return {
      name: group.name,
      rate,
      ratio,
      isTooSmall,
      isAdverse: ratio !== null && !isTooSmall && !isAtLeast(ratio, limit),
    };
  });
  const found = extremes(groups);
  return { groups: judged, isTooFewToTell: found !== null && wouldTurn(found.high, found.low) };
}

/** Selection rates by group against the highest, with what chance would explain of the widest difference (method 6.5). */
export function fourFifths(groups: readonly FairnessGroup[]): FourFifths {
  const judged = judgeGroups(groups);
  const found = extremes(groups);
  if (found === null) return { ...judged, z: null, fisherP: null, needsExact: false };
  const { high, low } = found;
  return {
    ...judged,
    z: twoProportionZ(high, low),
    fisherP: fisherExact([
      [high.selected, high.applicants - high.selected],
      [low.selected, low.applicants - low.selected],
    ]),
    needsExact: leastExpected(high, low) < 5,
  };
}
