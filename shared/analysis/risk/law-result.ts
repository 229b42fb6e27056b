import type { AnnexIIIPointId, EuDateId, Regulation } from '#shared/framework/regulation.ts';
import type { UseCaseRisk } from '#shared/workspace/types.ts';
import { euClass, exemption, isLimitedProduct } from './eu-class.ts';
import type { LawResult } from './risk-types.ts';
import type { Answers } from './tier.ts';

/** Points of Annex III that answers point to; which of them it is, a person decides (method 6.4). */
function suggestPoints(risk: UseCaseRisk, answers: Answers): readonly AnnexIIIPointId[] {
  if (risk.inEu === false || (risk.annexIIIPoint !== null && risk.annexIIIPoint !== '')) return [];
  return [
    ...(answers.q6 === 'yes' ? (['1'] as const) : []),
    ...(answers.q5 === 'yes' ? (['3', '4', '5a', '5b', '5c'] as const) : []),
    ...(answers.q3 === 'yes' ? (['6', '7', '8'] as const) : []),
  ];
}

function dayOf({ euAiAct }: Regulation, id: EuDateId): string | null {
  return euAiAct.dates.find((date) => date.id === id)?.from ?? null;
}

/**
 * What the EU AI Act asks of a use case and from which day, by the regulation of the pack. Orientation for a workshop,
 * not legal advice: a person chooses the annex and the point.
 */
export function lawResult(risk: UseCaseRisk, answers: Answers, regulation: Regulation): LawResult {
  const found = euClass(risk, answers);
  const { highRiskFrom, highRiskDuties } = regulation.euAiAct;
  const isHigh = found === 'high-annex-i' || found === 'high-annex-iii';
  const isLimited = found === 'high-annex-i' && isLimitedProduct(risk);
  const isTransparent = risk.inEu !== false && answers.q13 === 'yes' && found !== 'prohibited';
  const from = {
    prohibited: dayOf(regulation, 'prohibitions-literacy'),
    'high-annex-i': highRiskFrom.annexI,
    'high-annex-iii': highRiskFrom.annexIII,
    transparency: dayOf(regulation, 'general-application'),
    minimal: null,
    'out-of-eu': null,
  };
  return {
    appliesFrom: found === null ? null : from[found],
    isLimited,
    duties: isHigh && !isLimited ? highRiskDuties.map(({ id, article }) => ({ id, article })) : [],
    transparencyDuties: isTransparent ? regulation.euAiAct.transparencyDuties : [],
    exemption: exemption(risk, answers),
    suggestedPoints: suggestPoints(risk, answers),
  };
}
