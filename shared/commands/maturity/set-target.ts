import { isSame } from '#shared/workspace/is-same.ts';
import { useCaseMaturity } from '#shared/workspace/schema/use-case.ts';
import type { Level } from '#shared/workspace/types.ts';
import { hasMaturity, type MaturityOf } from '../change-maturity.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { replaceContent, replaceFields, replaceUseCase } from '../replace.ts';

export type MaturitySetTargetParams = MaturityOf & {
  /** Null: what the app computes holds again. */
  readonly level: Level | null;
  readonly reason?: string;
  readonly by?: string;
};

/** Sets the level to reach, for the organization or one use case, or takes it back. */
export const maturitySetTarget: Command<MaturitySetTargetParams> = {
  name: 'maturity.set-target',
  isEnabled: ({ content }, { level, reason = '', by = '', ...of }) =>
    hasMaturity(content, of) && isValid(useCaseMaturity.shape.target, level === null ? null : { level, reason, by }),
  run: (workspace, params, { now }) => {
    const { level, reason = '', by = '' } = params;
    if (params.of === 'use-case') {
      return replaceUseCase(workspace, params.id, ({ maturity }) => {
        const target =
          level === null ? null : { ...maturity.target, level, reason, by, at: maturity.target?.at ?? null };
        if (isSame(target, maturity.target)) return {};
        return { maturity: { ...maturity, target: target === null ? null : { ...target, at: now } } };
      });
    }
    const { maturity } = workspace.content;
    const target = level === null ? null : { ...maturity.target, level, reason };
    if (isSame(target, maturity.target)) return workspace;
    return replaceContent(workspace, { maturity: replaceFields(maturity, { target }) });
  },
};
