import { useDeferredValue, useMemo } from 'react';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { valueDraws } from '#shared/analysis/value/value-draws.ts';
import type { ValueDraws } from '#shared/analysis/value/value-types.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';

/** The draws of one use case's value, a few milliseconds of work that lets typing go first. */
export function useValueDraws({ value }: UseCase, id: UseCaseId): ValueDraws {
  const { assumptions } = useOpenWorkspace().content;
  const settled = useDeferredValue(value);
  return useMemo(() => valueDraws(settled, assumptions, defaultPack, id), [settled, assumptions, id]);
}
