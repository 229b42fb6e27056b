import type { Pack } from '#shared/framework/pack.ts';
import type { Content } from '#shared/workspace/types.ts';
import { maturityResult } from './maturity-result.ts';
import type { MaturityResult } from './maturity-types.ts';
import { type CardTarget, portfolioTarget } from './portfolio-target.ts';

/** Maturity of the organization against the target that the room set, else the one that its use cases call for (method 7.1). */
export function maturityOfOrganization(
  maturity: Content['maturity'],
  cards: readonly CardTarget[],
  pack: Pack,
): MaturityResult {
  const computed = portfolioTarget(cards, pack.maturityRules.valueShareForTarget);
  const { target } = maturity;
  return maturityResult(
    {
      statements: [maturity.statements],
      target: target?.level ?? computed.target,
      computedTarget: computed.target,
      targetSource: target !== null ? 'room' : computed.target === null ? 'none' : 'computed',
      targetReasons:
        target === null
          ? computed.reasons
          : [{ id: 'target.room', values: { level: target.level, reason: target.reason } }, ...computed.reasons],
      interval: maturity.deploymentInterval,
    },
    pack,
  );
}
