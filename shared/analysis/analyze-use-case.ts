import type { Pack } from '#shared/framework/pack.ts';
import type { Content, UseCase, UseCaseId } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from './analysis.ts';
import { countedItems } from './data/counted-items.ts';
import { dataFigures } from './data/data-figures.ts';
import { dataSufficiency } from './data/data-sufficiency.ts';
import { maturityOfUseCase } from './maturity/maturity-of-use-case.ts';
import { missing } from './missing.ts';
import { operationsResult } from './operations/operations-result.ts';
import { riskResult } from './risk/risk-result.ts';
import { classStability } from './suitability/class-stability.ts';
import { criterionResult } from './suitability/criterion-result.ts';
import type { CriterionWeights } from './suitability/criterion-weights.ts';
import { recommend } from './suitability/recommend.ts';
import { suitabilityScore } from './suitability/suitability-score.ts';
import type { Recommendation } from './suitability/suitability-types.ts';
import { toDecideInput } from './suitability/to-decide-input.ts';
import { valueResult } from './value/value-result.ts';
import type { ValueResult } from './value/value-types.ts';

/** NPV of what is recommended over doing nothing; a hybrid is valued as its machine learning (method 14). */
function npvOf(recommendation: Recommendation | null, value: Omit<ValueResult, 'npv'>): number | null {
  if (recommendation === 'ml' || recommendation === 'hybrid') return value.ml.npv;
  return recommendation === 'rules' ? value.simplest.npv : null;
}

/** Everything known of one use case. Other use cases have no part in it. */
export function analyzeUseCase(
  id: UseCaseId,
  useCase: UseCase,
  content: Pick<Content, 'assumptions' | 'maturity'>,
  weights: CriterionWeights,
  pack: Pack,
): UseCaseAnalysis {
  const criteria = pack.criteria.map((criterion) =>
    criterionResult(criterion.id, useCase.scores[criterion.id], weights.weights[criterion.id], pack.group),
  );
  const suitability = { ...suitabilityScore(criteria, pack.suitability.leastAnswered), criteria };
  const value = valueResult(useCase, content.assumptions, pack);
  const risk = riskResult(useCase.risk, content.assumptions, pack);
  const isProhibited = risk.computed === 'prohibited';
  const recommendation = recommend(
    {
      suitability,
      value,
      isProhibited,
      override: useCase.recommendationOverride,
      simplestKind: useCase.value.simplestKind,
    },
    pack.suitability,
  );
  const dynamics = criteria.find((criterion) => criterion.id === 'dynamics')?.value ?? null;
  const operations = operationsResult(useCase, dynamics);
  const { checklist } = useCase.data;
  const answers = Object.fromEntries(Object.entries(checklist).map(([item, { answer }]) => [item, answer]));
  return {
    id,
    number: useCase.number,
    title: useCase.title,
    suitability,
    recommendation,
    classStability: classStability(suitability, toDecideInput({ suitability, value, isProhibited }), pack.suitability),
    value: { ...value, npv: npvOf(recommendation.effective, value) },
    risk,
    maturity: maturityOfUseCase(useCase, content.maturity.statements, { dynamics, tier: risk.tier }, pack),
    dataChecklist: pack.dataChecklist.map((item) => ({
      id: item.id,
      answer: checklist[item.id]?.answer ?? null,
    })),
    data: {
      ...dataSufficiency(pack.dataChecklist, answers, risk.tier),
      ...dataFigures(useCase.data, countedItems(pack.dataChecklist, risk.tier)),
    },
    operations,
    operationalCompleteness: operations.completeness,
    contested: criteria.filter(({ agreement }) => agreement === 'contested').map((criterion) => criterion.id),
    missing: missing(useCase, { suitability, value, risk }),
  };
}
