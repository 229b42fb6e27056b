export type RileySampleSize = {
  /** For little shrinkage, for a small gap between apparent and adjusted fit, and for a precise overall risk. */
  readonly forShrinkage: number;
  readonly forFit: number;
  readonly forRisk: number;
  readonly needed: number;
  readonly maxR2: number;
  readonly eventsPerParameter: number;
};

const shrinkage = 0.9;
const fitGap = 0.05;
const margin = 0.05;

/** Largest Cox-Snell R² that a binary outcome of this prevalence allows. */
export function maxR2Of(prevalence: number): number {
  return 1 - (prevalence ** prevalence * (1 - prevalence) ** (1 - prevalence)) ** 2;
}

function sizeFor(parameters: number, r2: number, wanted: number): number {
  return parameters / ((wanted - 1) * Math.log(1 - r2 / wanted));
}

/**
 * Rows needed to develop a model for a binary outcome (Riley et al., method 4.1). `r2` is the expected Cox-Snell R²; null
 * takes 15 % of the largest possible. Null where the inputs allow no answer.
 */
export function rileySampleSize(parameters: number, r2: number | null, prevalence: number): RileySampleSize | null {
  if (!(parameters > 0) || !(prevalence > 0 && prevalence < 1)) return null;
  const maxR2 = maxR2Of(prevalence);
  const expected = r2 ?? 0.15 * maxR2;
  if (!(expected > 0 && expected < shrinkage)) return null;
  const forShrinkage = Math.ceil(sizeFor(parameters, expected, shrinkage));
  const fitShrinkage = expected / (expected + fitGap * maxR2);
  const forFit = Math.ceil(sizeFor(parameters, expected, fitShrinkage));
  const forRisk = Math.ceil((1.96 / margin) ** 2 * prevalence * (1 - prevalence));
  const needed = Math.max(forShrinkage, forFit, forRisk);
  const eventsPerParameter = (needed * prevalence) / parameters;
  const isAnswer = [forShrinkage, forFit, forRisk, eventsPerParameter].every(
    (found) => Number.isFinite(found) && found >= 0,
  );
  return isAnswer ? { forShrinkage, forFit, forRisk, needed, maxR2, eventsPerParameter } : null;
}
