import { organizationMaturity } from '#shared/workspace/schema/maturity.ts';
import type { Content } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { areValidChanges } from '../is-valid.ts';
import { replaceContent } from '../replace.ts';

export type MaturityUpdateParams = Partial<Pick<Content['maturity'], 'deploymentInterval'>>;

const facts = organizationMaturity.pick({ deploymentInterval: true });

/** Sets how often the organization deploys a model. */
export const maturityUpdate: Command<MaturityUpdateParams> = {
  name: 'maturity.update',
  isEnabled: (_workspace, changes) => areValidChanges(facts, changes),
  run: (workspace, changes) =>
    replaceContent(workspace, {
      maturity: applyChanges<Content['maturity']>(workspace.content.maturity, changes),
    }),
};
