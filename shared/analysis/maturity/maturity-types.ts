import type { MaturityAreaId, StatementId } from '#shared/framework/maturity.ts';
import type { Level } from '#shared/workspace/types.ts';
import type { Reason } from '../reason.ts';

export type AreaResult = {
  readonly id: MaturityAreaId;
  readonly level: Level;
  /** Level that would hold if claims counted. */
  readonly claimed: Level;
  readonly gap: number;
  /** Lowest statement that is not evidenced, at or below the target. */
  readonly nextStatement: StatementId | null;
};

export type MaturityResult = {
  /** Weakest area. */
  readonly level: Level;
  /** Mean of the areas, 0 to 3. */
  readonly index: number;
  readonly weakest: readonly MaturityAreaId[];
  readonly areas: readonly AreaResult[];
  readonly target: Level | null;
  /** What the answers give, whatever the room set. */
  readonly computedTarget: Level | null;
  readonly targetSource: 'computed' | 'room' | 'none';
  readonly targetReasons: readonly Reason[];
  /** Target less level, 0 to 3. */
  readonly gap: number;
  readonly answered: number;
  readonly total: number;
  /** Level that the actual interval between deployments speaks for; it corroborates, and never sets the level. */
  readonly frequencyLevel: Level | null;
  /** Where that interval and the level contradict each other. */
  readonly checks: readonly Reason[];
};
