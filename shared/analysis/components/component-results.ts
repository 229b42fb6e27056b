import type { FrameworkComponent } from '#shared/framework/components.ts';
import type { Pack } from '#shared/framework/pack.ts';
import type { ComponentBands } from '#shared/framework/thresholds.ts';
import type { Content, Level } from '#shared/workspace/types.ts';
import { isAtLeast } from '../close.ts';
import type { ComponentResult, PracticeResult, PracticeStep } from './component-types.ts';

function bandOf(score: number, bands: ComponentBands): ComponentResult['band'] {
  if (isAtLeast(score, bands.standard)) return 'standard';
  return isAtLeast(score, bands.partial) ? 'partial' : 'absent';
}

function levelOf(mean: number): Level {
  return ([3, 2, 1] as const).find((level) => isAtLeast(mean, level)) ?? 0;
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

const next: Readonly<Record<0 | 1 | 2, Level>> = { 0: 1, 1: 2, 2: 3 };

/** One step for each practice below its target, or below the component's where it has none; the weakest first. */
function stepsOf(practices: readonly PracticeResult[], target: Level | null): readonly PracticeStep[] {
  return practices
    .flatMap(({ id, score, target: own }) => {
      const aim = own ?? target;
      if (score === null || score === 3 || aim === null || score >= aim) return [];
      return [{ practice: id, from: score, to: next[score] }];
    })
    .sort((one, other) => one.from - other.from);
}

/** What the practices aim at together: the level of the mean where those without a target stay as they are. */
function targetOf(practices: readonly PracticeResult[]): Level | null {
  if (practices.every(({ target }) => target === null)) return null;
  const mean = meanOf(practices.flatMap(({ score, target }) => target ?? score ?? []));
  return mean === null ? null : levelOf(mean);
}

function componentResult(
  component: FrameworkComponent,
  content: Content['practices'],
  given: Level | null,
  pack: Pack,
) {
  const practices = component.practices.map((id): PracticeResult => {
    const kept = content[id];
    return { id, score: kept?.score ?? null, target: kept?.target ?? null, evidence: kept?.evidence ?? '' };
  });
  const scores = practices.flatMap(({ score }) => (score === null ? [] : [score]));
  const mean = meanOf(scores);
  const score = mean === null ? null : (mean * 100) / 3;
  const level = mean === null ? null : levelOf(mean);
  const computed = targetOf(practices);
  const target = given ?? computed;
  const lowest = Math.min(...scores);
  const isUneven = scores.some((each) => each !== lowest);
  return {
    practices,
    answered: scores.length,
    mean,
    score,
    level,
    band: score === null ? null : bandOf(score, pack.componentBands),
    target,
    targetSource: given !== null ? ('room' as const) : computed !== null ? ('practices' as const) : ('none' as const),
    gap: target === null || level === null ? null : Math.max(0, target - level),
    heldBy: isUneven ? practices.filter((practice) => practice.score === lowest).map(({ id }) => id) : [],
    steps: stepsOf(practices, target),
  };
}

/**
 * The seven components with their practices: the mean of the answered practices as a score of 0 to 100, its whole part
 * as the level, a band, the target with the gap to it, and what to do next, one step at a time. The component that
 * stands for MLOps also shows the maturity level (method 7.2).
 */
export function componentResults(
  content: Pick<Content, 'practices' | 'components'>,
  maturityLevel: Level,
  pack: Pack,
): readonly ComponentResult[] {
  return pack.components.map((component) => ({
    id: component.id,
    ...componentResult(component, content.practices, content.components[component.id]?.target ?? null, pack),
    maturityLevel: component.id === pack.maturityComponent ? maturityLevel : null,
  }));
}
