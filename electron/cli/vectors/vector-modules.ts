import type { Adapter } from './adapter.ts';
import { groupModules } from './group-modules.ts';
import { mcdaModules } from './mcda-modules.ts';
import { operationModules } from './operation-modules.ts';
import { portfolioModules } from './portfolio-modules.ts';
import { strategyModules } from './strategy-modules.ts';
import { valueModules } from './value-modules.ts';

/** The computation behind each module name that a vector can ask for. */
export const vectorModules: Readonly<Record<string, Adapter>> = {
  ...mcdaModules,
  ...groupModules,
  ...valueModules,
  ...operationModules,
  ...strategyModules,
  ...portfolioModules,
};
