import type { MaturityReasons } from '#shared/analysis/reasons/maturity-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

export function maturitySentences(w: Words): SentencesOf<MaturityReasons> {
  return {
    'target.frequency': ({ days, level }) => `Deploying ${w.interval(days)} needs ${w.level(level)}.`,
    'target.interval-unclear': ({ interval }) =>
      `The deployment interval “${interval}” cannot be read, so it does not count.`,
    'target.dynamics': ({ value, level }) =>
      `An environment that changes as fast as ${w.points(value)} needs ${w.level(level)}.`,
    'target.dynamics-capped': ({ value, level, tier }) =>
      `An environment that changes as fast as ${w.points(value)} would need more, but at tier ${w.tier(tier)} without an approval gate it stays at ${w.level(level)}.`,
    'target.tier': ({ tier, level }) => `The tier ${w.tier(tier)} needs ${w.level(level)} at least.`,
    'target.room': ({ level, reason }) => `The room set the target to ${w.level(level)}.${w.said(reason, '')}`,
    'target.portfolio-value': ({ level, share }) =>
      `Use cases with ${w.percent(share)} of the portfolio’s value need ${w.level(level)}.`,
    'target.portfolio-median': ({ level, count }) =>
      `Half of the ${w.number(count)} use cases with a target need ${w.level(level)} or less.`,
    'maturity.frequency-below': ({ days, frequencyLevel, level }) =>
      `Deploying ${w.interval(days)} speaks for ${w.level(frequencyLevel)} only, below the ${w.level(level)} that the evidence shows.`,
    'maturity.frequency-above': ({ days, frequencyLevel, level }) =>
      `Deploying ${w.interval(days)} speaks for ${w.level(frequencyLevel)}, above the ${w.level(level)} that the evidence shows.`,
  };
}
