import type { DataReasons } from './reasons/data-reasons.ts';
import type { FindingsReasons } from './reasons/findings-reasons.ts';
import type { MaturityReasons } from './reasons/maturity-reasons.ts';
import type { MissingReasons } from './reasons/missing-reasons.ts';
import type { OperationsReasons } from './reasons/operations-reasons.ts';
import type { PortfolioReasons } from './reasons/portfolio-reasons.ts';
import type { RiskReasons } from './reasons/risk-reasons.ts';
import type { SuitabilityReasons } from './reasons/suitability-reasons.ts';
import type { ValueReasons } from './reasons/value-reasons.ts';
import type { WhyGovernanceReasons } from './reasons/why-governance-reasons.ts';
import type { WhyMethodReasons } from './reasons/why-method-reasons.ts';
import type { WhyValueReasons } from './reasons/why-value-reasons.ts';

/** The values that each sentence of an explanation speaks of, by reason id. */
export type ReasonValues = SuitabilityReasons &
  ValueReasons &
  WhyValueReasons &
  WhyMethodReasons &
  WhyGovernanceReasons &
  DataReasons &
  OperationsReasons &
  RiskReasons &
  MaturityReasons &
  MissingReasons &
  PortfolioReasons &
  FindingsReasons;

export type ReasonId = keyof ReasonValues;

/** One step of an explanation: a sentence of the catalogue (`messages.reasons`) with the values it speaks of. */
export type Reason<Id extends ReasonId = ReasonId> = {
  [Key in Id]: { readonly id: Key; readonly values: ReasonValues[Key] };
}[Id];
