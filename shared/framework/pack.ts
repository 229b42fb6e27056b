import type { Tier } from '#shared/workspace/types.ts';
import type { ComponentId, FrameworkComponent } from './components.ts';
import type { Criterion } from './criteria.ts';
import type { DataItem } from './data-checklist.ts';
import type { Figure } from './figures.ts';
import type { MaturityArea, MaturityRules } from './maturity.ts';
import type { Pattern } from './patterns.ts';
import type { Pitfall, TakeawayId } from './pitfalls.ts';
import type { Regulation } from './regulation.ts';
import type { Cadence, Control, RiskQuestion } from './risk.ts';
import type { PackTexts } from './texts/pack-texts.ts';
import type { ComponentBands, DefaultAssumptions, GroupThresholds, SuitabilityThresholds } from './thresholds.ts';

/** A method pack: the whole method as data, with the words that a room reads while it scores, answers and checks. */
export type Pack = {
  readonly id: string;
  readonly version: string;
  readonly criteria: readonly Criterion[];
  readonly suitability: SuitabilityThresholds;
  readonly group: GroupThresholds;
  readonly assumptions: DefaultAssumptions;
  readonly riskQuestions: readonly RiskQuestion[];
  readonly controls: readonly Control[];
  readonly cadences: Readonly<Record<Tier, Cadence>>;
  readonly maturityAreas: readonly MaturityArea[];
  readonly maturityRules: MaturityRules;
  /** The component that shows the MLOps maturity level beside its own. */
  readonly maturityComponent: ComponentId;
  readonly components: readonly FrameworkComponent[];
  readonly componentBands: ComponentBands;
  readonly dataChecklist: readonly DataItem[];
  readonly patterns: readonly Pattern[];
  readonly pitfalls: readonly Pitfall[];
  readonly takeaways: readonly TakeawayId[];
  readonly figures: readonly Figure[];
  readonly regulation: Regulation;
  readonly texts: PackTexts;
};
