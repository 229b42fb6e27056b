import { useEffect, useState } from 'react';
import { comparePacks, type PackComparison } from '#shared/analysis/packs/compare-packs.ts';
import type { Pack } from '#shared/framework/pack.ts';
import type { Workspace } from '#shared/workspace/types.ts';

/** What changes between two packs; null until it is found, so that the dialog is there first. */
export function useComparison(workspace: Workspace, own: Pack, other: Pack): PackComparison | null {
  const [found, setFound] = useState<PackComparison | null>(null);
  useEffect(() => {
    setFound(null);
    const waiting = setTimeout(() => setFound(comparePacks(workspace, own, other)));
    return () => clearTimeout(waiting);
  }, [workspace, own, other]);
  return found;
}
