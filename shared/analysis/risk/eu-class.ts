import { type AnnexIIIPointId, annexIIIPoints, annexILimited, type EuClass } from '#shared/framework/regulation.ts';
import type { UseCaseRisk } from '#shared/workspace/types.ts';
import type { Answers } from './tier.ts';

/** A product of Annex I, named or said to be one. */
function isProduct({ annexI, annexIProduct }: UseCaseRisk): boolean {
  return annexI === true || (annexI !== false && annexIProduct !== null && annexIProduct !== '');
}

/** The product is of a kind under which only a few articles apply (Annex I, Section B). */
export function isLimitedProduct(risk: UseCaseRisk): boolean {
  return isProduct(risk) && annexILimited.some((product) => product === risk.annexIProduct);
}

/** The chosen point of Annex III, unless it is 5(b) for nothing but fraud or 5(c) for other insurance, which are excepted. */
export function annexIIIPoint(risk: UseCaseRisk): AnnexIIIPointId | null {
  const point = annexIIIPoints.find((each) => each === risk.annexIIIPoint) ?? null;
  const isExcepted = (point === '5b' || point === '5c') && risk.annexIIIExcepted;
  return isExcepted ? null : point;
}

/**
 * Where the exemption of Article 6(3) stands: `none` where it is not asked; `profiling` and `lacking` where it cannot
 * hold, since it profiles people or nobody decides; `possible` until it is documented, then `holds` (method 6.4).
 */
export function exemption(
  risk: UseCaseRisk,
  answers: Answers,
): 'none' | 'profiling' | 'lacking' | 'possible' | 'holds' {
  if (annexIIIPoint(risk) === null) return 'none';
  const claims = risk.exemptionDocumented;
  if (risk.profilesPeople === true) return claims || answers.q14 === 'yes' ? 'profiling' : 'none';
  if (answers.q14 !== 'yes') return claims ? 'lacking' : 'none';
  return claims && risk.profilesPeople === false ? 'holds' : 'possible';
}

/** Class under the EU AI Act (method 6.4), apart from the tier; null while nothing was said that decides it. */
export function euClass(risk: UseCaseRisk, answers: Answers): EuClass | null {
  if (answers.q1 === 'yes') return 'prohibited';
  if (risk.inEu === false) return 'out-of-eu';
  if (isProduct(risk)) return 'high-annex-i';
  if (annexIIIPoint(risk) !== null && exemption(risk, answers) !== 'holds') return 'high-annex-iii';
  if (answers.q13 === 'yes') return 'transparency';
  return risk.inEu === true ? 'minimal' : null;
}
