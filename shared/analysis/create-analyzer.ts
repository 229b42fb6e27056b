import type { Pack } from '#shared/framework/pack.ts';
import { findPack } from '#shared/framework/packs/find-pack.ts';
import type { Content, UseCase, Workspace } from '#shared/workspace/types.ts';
import type { Analysis, UseCaseAnalysis } from './analysis.ts';
import { analyzeWith } from './analyze.ts';
import { analyzeUseCase } from './analyze-use-case.ts';
import type { Draws } from './draws/draws-types.ts';
import type { ChosenValue } from './portfolio/portfolio-draws.ts';

type Remembered = {
  readonly weights: Content['weights'];
  readonly assumptions: Content['assumptions'];
  readonly maturity: Content['maturity'];
  readonly pack: Pack;
  readonly analysis: UseCaseAnalysis;
};

/** True where the draws of the portfolio are those of this chosen set. */
function isDrawnOf(draws: Draws | null, chosen: readonly ChosenValue[]): draws is Draws {
  const drawn = draws?.portfolio?.of;
  return (
    drawn?.length === chosen.length &&
    chosen.every(({ id, option }, index) => id === drawn[index]?.id && option === drawn[index]?.option)
  );
}

/**
 * An `analyze` that remembers and does not draw: draws are handed in once they are there. The same content, pack and draws
 * give the identical result, wherever the cards lie, and a use case that did not change keeps its identical part while weights, assumptions, the organization's maturity and the pack stay the same.
 */
export function createAnalyzer(): (workspace: Workspace, pack?: Pack, draws?: Draws | null) => Analysis {
  // Nothing that is known rests on where things lie: a card that is moved leaves all as it is.
  const byContent = new WeakMap<
    Content,
    { readonly pack: Pack; readonly draws: Draws | null; readonly analysis: Analysis }
  >();
  const byUseCase = new WeakMap<UseCase, Remembered>();
  return (workspace, pack = findPack(workspace), draws = null) => {
    const known = byContent.get(workspace.content);
    if (known !== undefined && known.pack === pack && known.draws === draws) return known.analysis;
    const ofUseCase: Parameters<typeof analyzeWith>[0]['ofUseCase'] = (id, useCase, content, weights) => {
      const { assumptions, maturity } = content;
      const kept = byUseCase.get(useCase);
      if (
        kept !== undefined &&
        kept.analysis.id === id &&
        kept.weights === content.weights &&
        kept.assumptions === assumptions &&
        kept.maturity === maturity &&
        kept.pack === pack
      ) {
        return kept.analysis;
      }
      const fresh = analyzeUseCase(id, useCase, content, weights, pack);
      byUseCase.set(useCase, { weights: content.weights, assumptions, maturity, pack, analysis: fresh });
      return fresh;
    };
    const analysis = analyzeWith(
      { ofUseCase, draw: () => draws, drawChosen: (chosen) => (isDrawnOf(draws, chosen) ? draws.portfolio : null) },
      workspace,
      pack,
    );
    byContent.set(workspace.content, { pack, draws, analysis });
    return analysis;
  };
}
