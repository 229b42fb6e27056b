import { findUseCase } from '#shared/workspace/find-use-case.ts';
import { isSame } from '#shared/workspace/is-same.ts';
import { risk as schema } from '#shared/workspace/schema/use-case.ts';
import type { Tier, UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { replaceFields, replaceUseCase } from '../replace.ts';

export type RiskOverrideParams = {
  readonly id: UseCaseId;
  readonly tier: Tier;
  readonly reason: string;
  readonly by?: string;
};

/** Puts a use case into another tier than its answers give; needs a reason. */
export const riskOverride: Command<RiskOverrideParams> = {
  name: 'risk.override',
  isEnabled: ({ content }, { id, tier, reason, by = '' }) =>
    findUseCase(content, id) !== undefined &&
    reason.trim() !== '' &&
    isValid(schema.shape.override, { tier, reason, by }),
  run: (workspace, { id, tier, reason, by = '' }, { now }) =>
    replaceUseCase(workspace, id, ({ risk }) => {
      const override = { ...risk.override, tier, reason, by, at: risk.override?.at ?? null };
      return isSame(override, risk.override)
        ? {}
        : { risk: replaceFields(risk, { override: { ...override, at: now } }) };
    }),
};
