import { risk } from '#shared/workspace/schema/use-case.ts';
import type { UseCaseRisk } from '#shared/workspace/types.ts';
import { createUseCaseBranchUpdate } from '../create-branch-update.ts';

/** Sets facts that risk and regulation depend on; answers, override and controls have commands of their own. */
export const riskUpdate = createUseCaseBranchUpdate<
  'risk',
  Exclude<keyof UseCaseRisk, 'answers' | 'override' | 'controls'>
>('risk.update', 'risk', risk.omit({ answers: true, override: true, controls: true }));
