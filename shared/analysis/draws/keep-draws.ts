import type { UseCaseId } from '#shared/workspace/types.ts';
import type { DrawnContent } from './create-drawer.ts';
import type { Draws, UseCaseDraws } from './draws-types.ts';

type Drawn = DrawnContent & {
  readonly useCases: Readonly<Record<UseCaseId, { readonly scores: unknown; readonly risk: unknown }>>;
};

/**
 * What still holds of `draws` after the content they were drawn from was edited: nothing once weights or assumptions
 * differ; of a use case whose value differs nothing, of one whose scores or risk differ its value alone. The others keep
 * their identical parts until they are drawn anew.
 */
export function keepDraws(draws: Draws, from: Drawn, content: Drawn): Draws | null {
  if (from === content) return draws;
  if (from.weights !== content.weights || from.assumptions !== content.assumptions) return null;
  const kept: [string, UseCaseDraws][] = [];
  for (const [id, known] of Object.entries(draws.useCases) as [UseCaseId, UseCaseDraws][]) {
    const before = from.useCases[id];
    const now = content.useCases[id];
    if (before === undefined || now === undefined || before.value !== now.value) continue;
    const isSame = before.scores === now.scores && before.risk === now.risk;
    kept.push([id, isSame ? known : { ...known, robustness: null, rank: null }]);
  }
  const ids = new Set(kept.map(([id]) => id));
  const portfolio = draws.portfolio?.of.every(({ id }) => ids.has(id)) === true ? draws.portfolio : null;
  const isSameVoices =
    Object.keys(from.useCases).length === Object.keys(content.useCases).length &&
    (Object.keys(content.useCases) as UseCaseId[]).every(
      (id) => from.useCases[id]?.scores === content.useCases[id]?.scores,
    );
  const agreement = isSameVoices ? draws.agreement : null;
  return { ...draws, useCases: Object.fromEntries(kept), agreement, portfolio };
}
