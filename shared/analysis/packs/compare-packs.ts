import type { Pack } from '#shared/framework/pack.ts';
import { isSame } from '#shared/workspace/is-same.ts';
import type { Level, UseCaseId, Workspace } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import { createAnalyzer } from '../create-analyzer.ts';
import type { TierVerdict } from '../risk/risk-types.ts';
import type { Recommendation } from '../suitability/suitability-types.ts';

/** A part of the method that two packs may hold differently. */
export type PackPart = Exclude<keyof Pack, 'id' | 'version'>;

/** What people act on, as it is under one pack and under the other. */
type ResultPair =
  | { readonly type: 'recommendation'; readonly before: Recommendation | null; readonly after: Recommendation | null }
  | { readonly type: 'tier'; readonly before: TierVerdict | null; readonly after: TierVerdict | null }
  | { readonly type: 'level'; readonly before: Level; readonly after: Level }
  | { readonly type: 'target'; readonly before: Level | null; readonly after: Level | null };

export type PackDifference = ResultPair & {
  /** Parts that bring it about when they alone are changed; empty where only several together do. */
  readonly because: readonly PackPart[];
};

export type PackComparison = {
  /** Parts that differ, in the order of a pack. */
  readonly parts: readonly PackPart[];
  /** Use cases for which a result differs, in the document's order. */
  readonly useCases: readonly {
    readonly id: UseCaseId;
    readonly number: number;
    readonly title: string;
    readonly differences: readonly PackDifference[];
  }[];
};

const isPart = (key: string): key is PackPart => key !== 'id' && key !== 'version';

function listParts(before: Pack, after: Pack): readonly PackPart[] {
  return Object.keys({ ...before, ...after })
    .filter(isPart)
    .filter((part) => !isSame(before[part], after[part]));
}

function listPairs(before: UseCaseAnalysis, after: UseCaseAnalysis): readonly ResultPair[] {
  return [
    { type: 'recommendation', before: before.recommendation.effective, after: after.recommendation.effective },
    { type: 'tier', before: before.risk.tier, after: after.risk.tier },
    { type: 'level', before: before.maturity.level, after: after.maturity.level },
    { type: 'target', before: before.maturity.target, after: after.maturity.target },
  ];
}

function listDifferences(before: UseCaseAnalysis, after: UseCaseAnalysis): readonly ResultPair[] {
  return listPairs(before, after).filter((pair) => pair.before !== pair.after);
}

/**
 * What changes in a workspace when the method in `after` takes the place of the one in `before`: the recommendation, tier,
 * level and target of each use case that differ, with the parts of the method that make the difference, found by
 * changing one part at a time. Packs that differ in id, version or unused parts only change nothing.
 */
export function comparePacks(workspace: Workspace, before: Pack, after: Pack): PackComparison {
  const parts = listParts(before, after);
  if (parts.length === 0) return { parts, useCases: [] };
  // Draws move none of these results, and take a thousand times as long.
  const analyze = createAnalyzer();
  const [first, last] = [analyze(workspace, before), analyze(workspace, after)];
  const single = parts.map((part) => ({ part, byId: analyze(workspace, { ...before, [part]: after[part] }).byId }));
  const becauseOf = (old: UseCaseAnalysis, { type }: ResultPair) =>
    single
      .filter(({ byId }) => {
        const changed = byId[old.id];
        return changed !== undefined && listDifferences(old, changed).some((pair) => pair.type === type);
      })
      .map(({ part }) => part);
  const useCases = first.useCases.flatMap((old) => {
    const next = last.byId[old.id];
    if (next === undefined) return [];
    const differences = listDifferences(old, next).map((pair) => ({ ...pair, because: becauseOf(old, pair) }));
    return differences.length === 0 ? [] : [{ id: old.id, number: old.number, title: old.title, differences }];
  });
  return { parts, useCases };
}
