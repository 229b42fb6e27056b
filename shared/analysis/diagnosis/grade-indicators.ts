import type { IndicatorId } from '#shared/framework/pitfalls.ts';
import type { Grade } from '#shared/workspace/types.ts';
import { operationalCompleteness } from '../operations/operational-completeness.ts';
import { staffing } from '../portfolio/staffing.ts';
import {
  type DiagnosisInput,
  gradeAbove,
  gradeBelow,
  type KnownUseCase,
  meanOf,
  mlUseCases,
} from './diagnosis-input.ts';

function engineers({ workspace }: DiagnosisInput): Grade | null {
  const { dataScientists, mlEngineers } = workspace.content.team;
  if (dataScientists === null || mlEngineers === null) return null;
  const { engineersPerScientist } = staffing(dataScientists, mlEngineers);
  return engineersPerScientist === null ? null : gradeBelow(engineersPerScientist, 1);
}

function shareGrade(cards: readonly KnownUseCase[], isBreach: (card: KnownUseCase) => boolean): Grade | null {
  if (cards.length === 0) return null;
  const share = cards.filter(isBreach).length / cards.length;
  return share === 0 ? 0 : share >= 0.5 ? 2 : 1;
}

function featuresAtServing(cards: readonly KnownUseCase[]): Grade | null {
  const answers = cards.flatMap(({ useCase }) => useCase.data.checklist.D5?.answer ?? []);
  if (answers.length === 0) return null;
  return answers.includes(0) ? 2 : answers.includes(1) ? 1 : 0;
}

/** Models that went live against those that were built: fewer than half is the breach, a quarter the full one. */
function reachProduction({ workspace }: DiagnosisInput): Grade | null {
  const { modelsBuilt, modelsLive } = workspace.content.team;
  if (modelsBuilt === null || modelsLive === null || !(modelsBuilt > 0)) return null;
  return gradeBelow(Math.min(1, modelsLive / modelsBuilt), 0.5);
}

/** Teams with a stack of their own: half of two teams or more is the full breach; one team cannot be fragmented. */
function separateStacks({ workspace }: DiagnosisInput): Grade | null {
  const { mlTeams, separateStacks: stacks } = workspace.content.team;
  if (mlTeams === null || stacks === null || !(mlTeams > 0)) return null;
  return mlTeams < 2 ? 0 : gradeAbove(Math.min(1, stacks / mlTeams), 0.5);
}

/** Indicators that the workspace itself answers: 0 met, 1 half-way, 2 in full breach; null or left out where it cannot tell (method 10.1). */
export function gradeIndicators(input: DiagnosisInput): Readonly<Partial<Record<IndicatorId, Grade | null>>> {
  const cards = mlUseCases(input);
  const valued = cards.filter(({ analysis }) => analysis.value.incrementalNpv !== null);
  const completeness = meanOf(cards.map(({ useCase }) => operationalCompleteness(useCase.operations)));
  const { maturity } = input.known;
  return {
    'few-reach-production': reachProduction(input),
    'few-ml-engineers': engineers(input),
    'manual-mlops': maturity.answered === 0 ? null : gradeAbove(maturity.level === 0 ? 1 : 0, 1),
    'separate-stacks': separateStacks(input),
    'point-costs-more': shareGrade(valued, ({ analysis }) => (analysis.value.incrementalNpv ?? 0) <= 0),
    'no-good-enough': shareGrade(cards, ({ useCase }) => useCase.goodEnough.accuracy === null),
    'no-simplest-baseline': shareGrade(cards, ({ analysis }) => analysis.value.simplest.buildCost === null),
    'operations-incomplete': completeness === null ? null : gradeBelow(completeness, 1),
    'features-missing-at-serving': featuresAtServing(cards),
    'freshness-undefined': shareGrade(cards, ({ useCase }) => useCase.operations.freshnessMinutes === null),
  };
}
