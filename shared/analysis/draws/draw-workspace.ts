import { defaultPack } from '#shared/framework/default-pack.ts';
import type { Pack } from '#shared/framework/pack.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { valueDraws } from '../value/value-draws.ts';
import type { Draws, UseCaseDraws } from './draws-types.ts';

/** The draws of every use case that is not archived, all at once; the same workspace gives the same draws. */
export function drawWorkspace({ content }: Workspace, pack: Pack = defaultPack): Draws {
  const entries = content.useCaseOrder.flatMap((id): readonly (readonly [string, UseCaseDraws])[] => {
    const useCase = content.useCases[id];
    if (useCase === undefined || useCase.archivedAt !== null) return [];
    return [[id, { value: valueDraws(useCase.value, content.assumptions, pack, id) }]];
  });
  return { useCases: Object.fromEntries(entries) };
}
