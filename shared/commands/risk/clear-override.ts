import { findUseCase } from '#shared/workspace/find-use-case.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { replaceFields, replaceUseCase } from '../replace.ts';

export type RiskClearOverrideParams = { readonly id: UseCaseId };

/** Lets the tier that the answers give hold again. */
export const riskClearOverride: Command<RiskClearOverrideParams> = {
  name: 'risk.clear-override',
  isEnabled: ({ content }, { id }) => (findUseCase(content, id)?.risk.override ?? null) !== null,
  run: (workspace, { id }) =>
    replaceUseCase(workspace, id, ({ risk }) => ({ risk: replaceFields(risk, { override: null }) })),
};
