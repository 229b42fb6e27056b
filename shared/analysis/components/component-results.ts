import type { Pack } from '#shared/framework/pack.ts';
import type { ComponentBands } from '#shared/framework/thresholds.ts';
import type { Content, Level } from '#shared/workspace/types.ts';
import { isAtLeast } from '../close.ts';
import type { ComponentResult } from './component-types.ts';

function bandOf(score: number, bands: ComponentBands): ComponentResult['band'] {
  if (isAtLeast(score, bands.standard)) return 'standard';
  return isAtLeast(score, bands.partial) ? 'partial' : 'absent';
}

function levelOf(mean: number): Level {
  return ([3, 2, 1] as const).find((level) => isAtLeast(mean, level)) ?? 0;
}

/**
 * The seven components with their practices: the mean of the answered practices as a score of 0 to 100, its whole part
 * as the level, and a band. The component that stands for MLOps also shows the maturity level (method 7.2).
 */
export function componentResults(
  content: Pick<Content, 'practices' | 'components'>,
  maturityLevel: Level,
  pack: Pack,
): readonly ComponentResult[] {
  return pack.components.map((component) => {
    const practices = component.practices.map((id) => {
      const kept = content.practices[id];
      return { id, score: kept?.score ?? null, target: kept?.target ?? null, evidence: kept?.evidence ?? '' };
    });
    const scores = practices.flatMap(({ score }) => (score === null ? [] : [score]));
    const mean = scores.length === 0 ? null : scores.reduce<number>((sum, score) => sum + score, 0) / scores.length;
    const score = mean === null ? null : (mean * 100) / 3;
    return {
      id: component.id,
      practices,
      answered: scores.length,
      score,
      level: mean === null ? null : levelOf(mean),
      band: score === null ? null : bandOf(score, pack.componentBands),
      target: content.components[component.id]?.target ?? null,
      maturityLevel: component.id === pack.maturityComponent ? maturityLevel : null,
    };
  });
}
