import { isMl, type LintedUseCase } from './linted.ts';
import { ruleOfUseCase, type UseCaseRule } from './rule.ts';

/** ML goes ahead although it earns less than the simplest approach: what it costs more, and by how much it is beyond need. */
function excess(known: LintedUseCase) {
  const { incrementalNpv, ml, goodEnough } = known.analysis.value;
  if (!isMl(known) || incrementalNpv === null || incrementalNpv > 0) return null;
  const { accuracy } = ml;
  const isBeyond = accuracy !== null && goodEnough.accuracy !== null && accuracy > goodEnough.accuracy + 1e-9;
  return { loss: -incrementalNpv, beyond: isBeyond ? { accuracy, goodEnough: goodEnough.accuracy ?? 0 } : null };
}

/** The share of draws in which what goes ahead earns something. */
function chance({ analysis, draws }: LintedUseCase): number | null {
  const { effective } = analysis.recommendation;
  if (effective === 'rules') return draws?.value.simplest?.shareAboveZero ?? null;
  return effective === 'ml' || effective === 'hybrid' ? (draws?.value.ml?.shareAboveZero ?? null) : null;
}

const againstNeed: readonly UseCaseRule[] = [
  ruleOfUseCase('no-baseline', 'medium', { tab: 'value', field: 'simplest' }, ({ analysis: { value } }) => {
    const hasMl = value.ml.npv !== null || value.ml.buildCost !== null;
    return hasMl && value.simplest.npv === null && value.simplest.buildCost === null ? {} : null;
  }),
  ruleOfUseCase('no-good-enough', 'medium', { tab: 'value', field: 'goodEnough' }, ({ analysis: { value } }) =>
    value.ml.accuracy !== null && value.goodEnough.accuracy === null ? {} : null,
  ),
  ruleOfUseCase('accuracy-beyond-need', 'medium', { tab: 'value', field: 'goodEnough' }, (known) => {
    const found = excess(known);
    return found === null || found.beyond === null ? null : { ...found.beyond, loss: found.loss };
  }),
  ruleOfUseCase('ml-costs-more', 'high', { tab: 'value', field: 'ml' }, (known) => {
    const found = excess(known);
    return found === null || found.beyond !== null ? null : { loss: found.loss };
  }),
  ruleOfUseCase('loses-money', 'medium', { tab: 'value', field: 'ml' }, ({ analysis: { value }, isFunded }) =>
    isFunded && value.npv !== null && value.npv < 0 ? { npv: value.npv } : null,
  ),
  ruleOfUseCase('probably-loses', 'medium', { tab: 'value', field: 'ml' }, (known) => {
    const share = chance(known);
    const { npv } = known.analysis.value;
    return share !== null && npv !== null && npv >= 0 && share < 0.5 - 1e-9 ? { share } : null;
  }),
];

const inInputs: readonly UseCaseRule[] = [
  ruleOfUseCase('counts-twice', 'high', { tab: 'value', field: 'matrix' }, ({ analysis }) => {
    for (const reason of analysis.value.problems) if (reason.id === 'value.counted-twice') return reason.values;
    return null;
  }),
  ruleOfUseCase('value-contradicts', 'medium', { tab: 'value', field: 'ml' }, ({ analysis }) => {
    const problems = analysis.value.problems.filter(({ id }) => id !== 'value.counted-twice');
    return problems.length > 0 ? { problems } : null;
  }),
  ruleOfUseCase('no-upkeep', 'low', { tab: 'value', field: 'ml' }, (known) =>
    isMl(known) && known.analysis.value.withoutUpkeep.includes('ml') ? {} : null,
  ),
  ruleOfUseCase('no-range', 'low', { tab: 'value', field: 'ml' }, ({ isFunded, analysis, draws }) =>
    isFunded && analysis.value.npv !== null && draws !== null && draws.value.spread.length === 0 ? {} : null,
  ),
];

/** Rules about what a use case is worth. */
export const valueRules: readonly UseCaseRule[] = [...againstNeed, ...inInputs];
