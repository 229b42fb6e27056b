import type { Pack } from '#shared/framework/pack.ts';
import type { MaturityAnswers, UseCase } from '#shared/workspace/types.ts';
import type { TierVerdict } from '../risk/risk-types.ts';
import { maturityResult } from './maturity-result.ts';
import type { MaturityResult } from './maturity-types.ts';
import { targetLevel } from './target-level.ts';

/** Maturity of one use case: its own evidence where it has any, else the organization's, against what it needs (method 7.1). */
export function maturityOfUseCase(
  useCase: UseCase,
  ofOrganization: MaturityAnswers,
  known: { readonly dynamics: number | null; readonly tier: TierVerdict | null },
  pack: Pack,
): MaturityResult {
  const { operations, maturity } = useCase;
  const computed = targetLevel(
    {
      interval: operations.deploymentInterval,
      dynamics: known.dynamics,
      tier: known.tier,
      hasApprovalGate: operations.approvalGate === true,
    },
    pack.maturityRules,
  );
  const { target } = maturity;
  const source = target !== null ? 'room' : computed.target === null ? 'none' : 'computed';
  return maturityResult(
    {
      statements: [maturity.statements, ofOrganization],
      target: target?.level ?? computed.target,
      computedTarget: computed.target,
      targetSource: source,
      targetReasons:
        target === null
          ? computed.reasons
          : [{ id: 'target.room', values: { level: target.level, reason: target.reason } }, ...computed.reasons],
      interval: null,
    },
    pack,
  );
}
