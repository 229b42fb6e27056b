import type { PracticeId } from '#shared/framework/components.ts';
import type { PatternPartId } from '#shared/framework/patterns.ts';
import type { ComponentResult } from '../components/component-types.ts';
import type { PatternPartResult } from './diagnosis-types.ts';

/** The practice that shows whether a key part of a pattern is there. */
const practiceOf: Readonly<Record<PatternPartId, PracticeId>> = {
  'self-service-platform': '5.1',
  'feature-store': '2.1',
  'standard-pipelines': '4.1',
  'governed-registry': '5.3',
  'data-quality': '1.2',
  'labeling-with-agreement': '2.3',
  augmentation: '2.4',
  'continuous-curation': '6.1',
  'real-time-serving': '4.2',
  'learning-loops': '4.3',
  'product-ab-tests': '6.3',
  'shared-okrs': '5.4',
};

/**
 * Which key parts of a pattern the organization has: those whose practice is standard in most teams (score 2 and up).
 * A practice that nobody scored leaves its part unknown (method 10.2; which practice stands for which part is the app's).
 */
export function patternParts(
  parts: readonly PatternPartId[],
  components: readonly ComponentResult[],
): readonly PatternPartResult[] {
  const practices = components.flatMap((component) => component.practices);
  return parts.map((id) => {
    const practice = practiceOf[id];
    const score = practices.find((each) => each.id === practice)?.score ?? null;
    return { id, practice, state: score === null ? 'unknown' : score >= 2 ? 'have' : 'missing' };
  });
}
