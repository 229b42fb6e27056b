import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { ToldUseCase } from './telling.ts';

export function isSevere(tier: TierVerdict | null): boolean {
  return tier === 'high' || tier === 'critical';
}

/** How many use cases got which verdict, as the titles speak of them. */
export function countVerdicts(useCases: readonly ToldUseCase[]) {
  const count = (fits: (one: ToldUseCase) => boolean) => useCases.filter(fits).length;
  const recommended = (...wanted: readonly string[]) =>
    count(({ found }) => wanted.includes(found.recommendation.effective ?? ''));
  return {
    total: useCases.length,
    scored: count(({ found }) => found.suitability.score !== null),
    decided: count(({ found }) => found.recommendation.effective !== null),
    withMl: recommended('ml', 'hybrid'),
    hybrid: recommended('hybrid'),
    simple: recommended('rules'),
    dataFirst: recommended('data-first'),
    prohibited: recommended('do-not-build'),
    simplestWins: count(
      ({ found }) => found.recommendation.gate === 'simplest-wins' && found.recommendation.override === null,
    ),
  };
}

/** Controls that are still open on use cases of high risk or above. */
export function countOpenControls(useCases: readonly ToldUseCase[]) {
  const severe = useCases.filter(({ found }) => isSevere(found.risk.tier));
  const behind = severe.filter(({ found }) => found.risk.controlsDone < found.risk.controlsRequired);
  return {
    severe: severe.length,
    behind: behind.length,
    open: behind.reduce((sum, { found }) => sum + found.risk.controlsRequired - found.risk.controlsDone, 0),
  };
}
