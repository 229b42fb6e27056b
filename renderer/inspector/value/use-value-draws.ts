import { useMemo } from 'react';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { valueDraws } from '#shared/analysis/value/value-draws.ts';
import type { ValueDraws } from '#shared/analysis/value/value-types.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';

/** The draws of one use case's value; a few milliseconds, and again only when its value or the assumptions change. */
export function useValueDraws({ value }: UseCase, id: UseCaseId): ValueDraws {
  const { assumptions } = useOpenWorkspace().content;
  return useMemo(() => valueDraws(value, assumptions, defaultPack, id), [value, assumptions, id]);
}
