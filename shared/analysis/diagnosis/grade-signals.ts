import type { PatternSignalId } from '#shared/framework/patterns.ts';
import type { Grade } from '#shared/workspace/types.ts';
import { type DiagnosisInput, gradeAbove, meanOf, mlUseCases } from './diagnosis-input.ts';
import type { PitfallResult } from './diagnosis-types.ts';

function plannedModels(input: DiagnosisInput): Grade | null {
  const count = mlUseCases(input).length;
  if (input.known.useCases.length === 0) return null;
  return count >= 12 ? 2 : count >= 4 ? 1 : 0;
}

function fragmentation(pitfalls: readonly PitfallResult[]): Grade | null {
  const status = pitfalls.find(({ id }) => id === 'fragmentation')?.status;
  if (status === undefined || status === 'not-enough-evidence') return null;
  return status === 'present' ? 2 : status === 'at-risk' ? 1 : 0;
}

function platformGap({ known }: DiagnosisInput): Grade | null {
  const platform = known.components.find(({ id }) => id === 'platform');
  if (platform === undefined || platform.level === null || platform.target === null) return null;
  const gap = platform.target - platform.level;
  return gap >= 2 ? 2 : gap >= 1 ? 1 : 0;
}

/** 2 below `low`, 1 below `high`, else 0. */
function below(value: number | null, low: number, high: number): Grade | null {
  if (value === null) return null;
  return value < low - 1e-9 ? 2 : value < high - 1e-9 ? 1 : 0;
}

/** Signals for a pattern that the workspace itself gives: 0 no, 1 partly, 2 yes; null or left out where it cannot tell (method 10.2). */
export function gradeSignals(
  input: DiagnosisInput,
  pitfalls: readonly PitfallResult[],
): Readonly<Partial<Record<PatternSignalId, Grade | null>>> {
  const { useCases } = input.known;
  const { content } = input.workspace;
  const share = (is: (useCase: (typeof useCases)[number]) => boolean) =>
    useCases.length === 0 ? null : gradeAbove(useCases.filter(is).length / useCases.length, 0.3);
  const agreements = useCases.flatMap(({ id }) => content.useCases[id]?.data.labelAgreement ?? []);
  const served = mlUseCases(input).flatMap(({ useCase }) => useCase.operations.servingMode ?? []);
  const isLive = (mode: string) => mode === 'online' || mode === 'embedded';
  const dynamics = meanOf(
    useCases.flatMap(({ suitability }) => suitability.criteria.find(({ id }) => id === 'dynamics')?.value ?? []),
  );
  const notDynamic = below(dynamics, 3, 4);
  return {
    'planned-models': plannedModels(input),
    'ml-teams': content.team.mlTeams === null ? null : content.team.mlTeams >= 3 ? 2 : 0,
    fragmentation: fragmentation(pitfalls),
    'platform-gap': platformGap(input),
    'high-tiers': share(({ risk }) => risk.tier === 'high' || risk.tier === 'critical'),
    'data-sufficiency': below(meanOf(useCases.flatMap(({ data }) => data.score ?? [])), 50, 75),
    'label-agreement': below(meanOf(agreements), 0.667, 0.8),
    'data-first-cards': share(({ recommendation }) => recommendation.effective === 'data-first'),
    'online-serving': served.length === 0 ? null : gradeAbove(served.filter(isLive).length / served.length, 0.5),
    dynamics: notDynamic === null ? null : notDynamic === 2 ? 0 : notDynamic === 1 ? 1 : 2,
  };
}
