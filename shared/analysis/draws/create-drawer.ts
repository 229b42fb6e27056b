import { defaultPack } from '#shared/framework/default-pack.ts';
import type { Pack } from '#shared/framework/pack.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { valueDraws } from '../value/value-draws.ts';
import type { Draws, UseCaseDraws } from './draws-types.ts';

type Remembered = { readonly key: string; readonly pack: Pack; readonly draws: UseCaseDraws };

/**
 * Draws every use case that is not archived, and remembers: a use case whose value and assumptions say the same as before
 * keeps its identical draws, also where the workspace was copied on its way to a worker.
 */
export function createDrawer(): (workspace: Workspace, pack?: Pack) => Draws {
  let remembered: ReadonlyMap<string, Remembered> = new Map();
  return ({ content }, pack = defaultPack) => {
    const next = new Map<string, Remembered>();
    for (const id of content.useCaseOrder) {
      const useCase = content.useCases[id];
      if (useCase === undefined || useCase.archivedAt !== null) continue;
      const key = JSON.stringify([useCase.value, content.assumptions]);
      const known = remembered.get(id);
      const isSame = known !== undefined && known.key === key && known.pack === pack;
      const draws = isSame ? known.draws : { value: valueDraws(useCase.value, content.assumptions, pack, id) };
      next.set(id, { key, pack, draws });
    }
    remembered = next;
    return { useCases: Object.fromEntries([...next].map(([id, { draws }]) => [id, draws])) };
  };
}
